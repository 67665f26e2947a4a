import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Mistake, outcomeOf, readArgs, readGiven } from './command';

const USAGE = 'npm run look -- page.html';
const folder = mkdtempSync(join(tmpdir(), 'saksi-command-'));
writeFileSync(join(folder, 'page.html'), 'a page');
mkdirSync(join(folder, 'pages'));
afterAll(() => rmSync(folder, { recursive: true }));

const saying = (work: () => boolean | number) => outcomeOf(USAGE, async () => work());

describe('the outcome of a command', () => {
  it('is 0 where the answer is yes, 1 where it is no, and otherwise what the answer says', async () => {
    expect(await saying(() => 3)).toEqual({ code: 3 });
    expect(await saying(() => true)).toEqual({ code: 0 });
    expect(await saying(() => false)).toEqual({ code: 1 });
  });

  it('is 2 and one sentence where whoever typed it can mend it', async () => {
    const mistaken = () => {
      throw new Mistake('page.html: no such file. Give a page.');
    };
    expect(await saying(mistaken)).toEqual({ code: 2, told: 'page.html: no such file. Give a page.' });
  });

  it('is 2 and keeps where it broke where the fault is ours', async () => {
    const fault = new TypeError('undefined is not a page');
    const faulty = () => {
      throw fault;
    };
    expect(await saying(faulty)).toEqual({ code: 2, told: fault });
  });
});

describe('the arguments of a command', () => {
  const OPTIONS = { url: { type: 'string' } } as const;
  const asked = (args: string[]) =>
    outcomeOf(USAGE, async () => {
      readArgs(OPTIONS, { least: 1, most: 1, args });
      return true;
    });

  it('are read', () => {
    expect(readArgs(OPTIONS, { least: 1, most: 1, args: ['page.html', '--url', 'x'] })).toEqual({
      values: { url: 'x' },
      positionals: ['page.html'],
    });
  });

  it.each([
    ['an option that there is not', ['page.html', '--what'], `Unknown option '--what'.\n${USAGE}`],
    ['an option without its value', ['page.html', '--url'], `Option '--url <value>' argument missing.\n${USAGE}`],
    ['none where one is needed', [], USAGE],
    ['one too many', ['page.html', 'other.html'], `There is no place for "other.html".\n${USAGE}`],
  ])('%s is told over what the command takes', async (_, args, told) => {
    expect(await asked(args)).toEqual({ code: 2, told });
  });
});

describe('a file that was named', () => {
  const said = (name: string) => outcomeOf(USAGE, async () => readGiven(join(folder, name), 'a saved page').length > 0);

  it('is read', () => {
    expect(readGiven(join(folder, 'page.html'), 'a saved page').toString()).toBe('a page');
  });

  it('is said to be missing, or to be a folder, with what to give instead', async () => {
    expect(await said('nope.html')).toEqual({ code: 2, told: `${join(folder, 'nope.html')}: no such file. Give a saved page.` });
    expect(await said('pages')).toEqual({ code: 2, told: `${join(folder, 'pages')}: this is a folder. Give a saved page.` });
  });
});

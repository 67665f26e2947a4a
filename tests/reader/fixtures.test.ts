import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { serialise } from '../../utils/reader/serialise';
import { damage, dice, rewrap } from './disturb';
import { type Expectation, missed } from './expectation';
import { documentOf, profileOf } from './page';

// A page in jsdom with its styles takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const INVENTED = 'tests/fixtures/dashboard/invented';
const NEGATIVE = 'tests/fixtures/dashboard/negative';
const names = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.html'));
const page = (folder: string, name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const expectationOf = (name: string): Expectation => JSON.parse(page(INVENTED, name.replace(/html$/, 'expected.json'))) as Expectation;

const read = (document: Document, { at }: Expectation) => readSnapshot(document, profileOf(at.url), at).snapshot;

describe('pages drawn by someone who had not seen the reader', () => {
  it.each(names(INVENTED))('%s', (name) => {
    const want = expectationOf(name);
    expect(missed(want, read(documentOf(page(INVENTED, name), want.at.url), want))).toEqual([]);
  });
  it.each(names(INVENTED))('%s, re-read from its stored copy', (name) => {
    const want = expectationOf(name);
    const copy = serialise(documentOf(page(INVENTED, name), want.at.url)).html;
    // A stored copy has no class names, so a skeleton is an empty box in it: unread all the same.
    const got = missed(want, read(documentOf(copy, want.at.url), want)).filter(
      (line) => !/want unread still-loading/.test(line) && !/^page\/pending/.test(line),
    );
    expect(got).toEqual([]);
  });
  it.each(names(INVENTED))('%s, wrapped, split and renamed', (name) => {
    const want = expectationOf(name);
    const document = documentOf(page(INVENTED, name), want.at.url);
    rewrap(document, dice(name.length * 7919));
    expect(missed(want, read(document, want))).toEqual([]);
  });
  it.each(names(INVENTED))('%s, damaged: never a list that the page did not show', (name) => {
    const want = expectationOf(name);
    const whole = read(documentOf(page(INVENTED, name), want.at.url), want);
    const titles = whole.trainings.state === 'read' ? whole.trainings.value.map(({ title }) => title) : [];
    for (let seed = 1; seed <= 3; seed++) {
      const document = documentOf(page(INVENTED, name), want.at.url);
      damage(document, dice(seed * 104_729 + name.length));
      const { trainings } = read(document, want);
      if (trainings.state === 'read' && whole.trainings.state === 'read')
        for (const { title } of trainings.value) expect(titles).toContain(title);
      if (trainings.state === 'read' && !trainings.value.length) expect(titles).toEqual([]);
    }
  });
});

describe('pages that are nobody’s', () => {
  it.each(names(NEGATIVE))('%s', (name) => {
    for (const host of ['www', 'dashboard']) {
      const url = `https://${host}.prakerja.go.id/${name}`;
      const { trainings } = readSnapshot(documentOf(page(NEGATIVE, name), url), profileOf(url), {
        url,
        status: 200,
        ready: 'complete',
      }).snapshot;
      if (host === 'www') expect(trainings.state).toBe('unread');
      else expect(trainings.state === 'read' ? trainings.value : []).toEqual([]);
    }
  });
});

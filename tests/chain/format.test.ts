import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkpointText } from '../../utils/chain/checkpoint';
import { GENESIS_PREV, headerLine, headOf, LINE } from '../../utils/chain/header';
import { sealRecord } from '../../utils/chain/record';
import { sha256Hex } from '../../utils/chain/sha256';

const FORMAT = readFileSync('utils/chain/FORMAT.md', 'utf8');
/** The indented block that has this text in it. */
const block = (part: string): string => {
  const found = FORMAT.match(/(?:^ {4}.*\n)+/gm)?.find((text) => text.includes(part));
  if (!found) throw new Error(`FORMAT.md has no block with ${part}`);
  return found.replaceAll(/^ {4}/gm, '');
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saksi-format-'));
  mkdirSync(join(folder, 'records'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a log of four entries as FORMAT.md lays it out; returns its head. */
const write = (): string => {
  let prev = GENESIS_PREV;
  let log = '';
  for (let seq = 0; seq < 4; seq++) {
    const kind = seq === 0 ? 'genesis' : 'capture';
    const record = sealRecord({
      kind,
      body: { teks: `héllo ${seq}` },
      leaves: [],
      files: [],
      random: (length) => new Uint8Array(length).fill(seq),
    }).bytes;
    const line = headerLine({ body: sha256Hex(record), kind, log: 'ab'.repeat(16), prev, seq, time: '2020-06-21T02:00:00.000Z' });
    writeFileSync(join(folder, `records/00000${seq}.json`), record);
    prev = headOf(line);
    log += `${line}\n`;
  }
  writeFileSync(join(folder, 'log.jsonl'), log);
  return prev;
};
const shell = (): string => spawnSync('bash', ['-c', block('while IFS= read')], { cwd: folder, encoding: 'utf8' }).stdout;
const edit = (name: string, from: string, to: string): void =>
  writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(from, to));

describe.skipIf(spawnSync('bash', ['-c', 'sha256sum </dev/null']).status !== 0)(
  'the shell lines of FORMAT.md (skipped without bash and sha256sum)',
  () => {
    it('find our log good, and the head that we find', () => {
      const head = write();
      expect(shell()).toBe(`4 entries, head ${head}\n`);
    });
    it('do not miss a withheld record', () => {
      const head = write();
      rmSync(join(folder, 'records/000002.json'));
      expect(shell()).toBe(`4 entries, head ${head}\n`);
    });
    it('find a changed record', () => {
      write();
      edit('records/000002.json', 'héllo', 'hello');
      expect(shell()).toContain('differs: records/000002.json\n4 entries');
    });
    it('find a changed line', () => {
      write();
      edit('log.jsonl', '"seq":1,"time":"2020', '"seq":1,"time":"2019');
      expect(shell()).toContain('broken at 2\n4 entries');
    });
  },
);

it('FORMAT.md prints the expression that is used', () => {
  const printed = block('^\\{"body"').trim();
  // The code has the same with a group for each part, and the slashes that a literal needs.
  const used = LINE.source.replaceAll('\\/', '/');
  const ungrouped = used.replaceAll(/"\(((?:[^()])*)\)"/g, '"$1"');
  expect(ungrouped).toBe(printed);
});

it('FORMAT.md prints a checkpoint as it is written', () => {
  const written = checkpointText({
    log: 'a'.repeat(32),
    size: 7,
    head: 'b'.repeat(64),
    time: '2020-06-21T02:00:00.000Z',
    key: 'c'.repeat(64),
  });
  const names = (text: string): string[] => text.split('\n').map((line) => line.replace(/ .*/, ''));
  expect(names(block('saksi-checkpoint/1'))).toEqual(names(written));
});

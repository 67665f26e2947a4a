import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../utils/chain/open-record';
import { sha256Hex } from '../../utils/chain/sha256';
import type { Draft } from '../../utils/ledger/append';
import { packEntry, unpackEntry } from '../../utils/ledger/pack-entry';
import { all, begin, GENESIS, look, note, utf8, verdict } from './fixtures';

const eraseDraft = (seqs: readonly number[]): Draft => ({
  kind: 'erase',
  time: '2021-01-01T02:00:00.000Z',
  body: { reason: 'participant', seqs: [...seqs] },
  leaves: [],
  files: [],
});

const pageOf = (count: string): string => sha256Hex(utf8(`<p>${count} sertifikat</p>`));

describe('erasing content', () => {
  const filled = async () => {
    const { ledger, row } = await begin();
    const seal: Draft = {
      ...note('info@prakerja.go.id'),
      kind: 'anchor',
      files: [{ role: 'checkpoint', name: 'checkpoint.txt', bytes: utf8('saksi') }],
    };
    await ledger.append(row.log, 1, [look('0'), seal, note('mengadu')], { marks: { card: 'c' }, derived: { x: 1 } });
    return { ledger, row };
  };

  it('takes what was shown, keeps every line, and the chain goes on to check', async () => {
    const { ledger, row } = await filled();
    const before = await all(ledger, row.log);
    await ledger.eraseContent(row.log, 4, eraseDraft);
    const after = await all(ledger, row.log);
    expect(after.slice(0, 4).map(({ line }) => line)).toEqual(before.map(({ line }) => line));
    expect(after.map(({ kind, record }) => [kind, record !== undefined])).toEqual([
      ['genesis', true],
      ['capture', false],
      ['anchor', true],
      ['note', false],
      ['erase', true],
    ]);
    expect(after.flatMap(({ disclosures }) => disclosures)).toEqual([]);
    expect(await verdict(ledger, row.log)).toMatchObject({ ok: true, size: 5, absent: [1, 3] });
    expect(openRecord(after[4]?.record as Uint8Array).body).toEqual({ reason: 'participant', seqs: [1, 3] });
  });

  it('keeps every record that is about the log itself, and no other', async () => {
    const { ledger, row } = await begin();
    const kinds = ['key', 'anchor', 'export', 'restore', 'erase', 'finding', 'attachment', 'note', 'capture'] as const;
    await ledger.append(
      row.log,
      1,
      kinds.map((kind) => ({ ...note('x'), kind })),
    );
    await ledger.eraseContent(row.log, 10, eraseDraft);
    const after = (await all(ledger, row.log)).slice(0, 10);
    expect(after.filter(({ record }) => record).map(({ kind }) => kind)).toEqual([
      'genesis',
      'key',
      'anchor',
      'export',
      'restore',
      'erase',
    ]);
  });

  it('drops the pages, keeps a seal’s own files', async () => {
    const { ledger, row } = await filled();
    await ledger.eraseContent(row.log, 4, eraseDraft);
    expect(await ledger.file(pageOf('0'))).toBeUndefined();
    expect(await ledger.file(sha256Hex(utf8('saksi')))).toEqual(utf8('saksi'));
  });

  it('leaves a damaged entry of the log’s own as it is', async () => {
    const { ledger, row } = await filled();
    const database = await openDB(ledger.name);
    const { line } = unpackEntry(await database.get('entries', [row.log, 0]));
    await database.put('entries', packEntry({ line, record: utf8('{"kind":'), disclosures: [] }), [row.log, 0]);
    await database.put('entries', Uint8Array.of(9, 9), [row.log, 3]);
    await ledger.eraseContent(row.log, 4, eraseDraft);
    expect((await ledger.entry(row.log, 0))?.record).toEqual(utf8('{"kind":'));
    expect(await database.get('entries', [row.log, 3])).toEqual(Uint8Array.of(9, 9));
    expect((await all(ledger, row.log)).map(({ kind }) => kind)).toEqual(['genesis', 'capture', 'anchor', 'unreadable', 'erase']);
    database.close();
  });

  it('forgets whose log it was, and its key', async () => {
    const { ledger, row } = await filled();
    await ledger.eraseContent(row.log, 4, eraseDraft);
    expect(await ledger.log(row.log)).toMatchObject({ marks: {}, secret: '0'.repeat(64), closed: 'erased', derived: null, size: 5 });
  });

  it('closes the log: nothing is appended any more', async () => {
    const { ledger, row } = await filled();
    await ledger.eraseContent(row.log, 4, eraseDraft);
    await expect(ledger.append(row.log, 5, [look('1')])).rejects.toThrow('is closed (erased)');
    expect((await ledger.log(row.log))?.size).toBe(5);
  });

  it('changes nothing where somebody appended meanwhile', async () => {
    const { ledger, row } = await filled();
    await expect(ledger.eraseContent(row.log, 3, eraseDraft)).rejects.toMatchObject({ name: 'HeadMoved', expected: 3, size: 4 });
    expect((await all(ledger, row.log)).every(({ record }) => record !== undefined)).toBe(true);
    expect(await ledger.file(pageOf('0'))).toBeDefined();
  });

  it('says `gone` of a log that is not there', async () => {
    const { ledger } = await begin();
    await expect(ledger.eraseContent('0'.repeat(32), 0, eraseDraft)).rejects.toMatchObject({ name: 'StorageTrouble', reason: 'gone' });
  });
});

describe('erasing a log', () => {
  it('leaves those whose names come before it, and after', async () => {
    const { ledger } = await begin();
    for (const _ of [1, 2]) await ledger.createLog({ genesis: GENESIS, marks: {} });
    const [first = '', middle = '', last = ''] = (await ledger.logs()).map(({ log }) => log).sort();
    for (const log of [first, middle, last]) await ledger.append(log, 1, [look('0')]);
    await ledger.eraseLog(middle);
    for (const log of [first, last]) expect(await verdict(ledger, log)).toMatchObject({ ok: true, size: 2 });
    await ledger.eraseContent(last, 2, eraseDraft);
    expect((await all(ledger, first)).every(({ record }) => record !== undefined)).toBe(true);
    expect(await ledger.file(pageOf('0'))).toBeDefined();
  });

  it('leaves nothing of it, and all of the others', async () => {
    const { ledger, row } = await begin();
    const other = await ledger.createLog({ genesis: GENESIS, marks: {} });
    await ledger.append(row.log, 1, [look('0'), look('1')]);
    await ledger.append(other.log, 1, [look('1')]);
    await ledger.eraseLog(row.log);
    expect((await ledger.logs()).map(({ log }) => log)).toEqual([other.log]);
    expect(await all(ledger, row.log)).toEqual([]);
    expect(await ledger.entry(row.log, 1)).toBeUndefined();
    expect(await ledger.file(pageOf('0'))).toBeUndefined();
    expect(await ledger.file(pageOf('1'))).toBeDefined();
    expect(await verdict(ledger, other.log)).toMatchObject({ ok: true, size: 2 });
  });
});

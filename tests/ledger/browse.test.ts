import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../utils/chain/sha256';
import type { LogRow } from '../../utils/ledger/database';
import type { Ledger } from '../../utils/ledger/open';
import { packEntry } from '../../utils/ledger/pack-entry';
import { freshLedger, GENESIS, look, note, utf8 } from './fixtures';

let ledger: Ledger;
let row: LogRow;

/** A log of 100 entries: the genesis, notes, and looks in places 10, 20, … 90. */
beforeEach(async () => {
  ledger = await freshLedger();
  row = await ledger.createLog({ genesis: GENESIS, marks: {} });
  await ledger.append(
    row.log,
    1,
    Array.from({ length: 99 }, (_, n) => ((n + 1) % 10 === 0 ? look(String(n + 1)) : note(`note ${n + 1}`))),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  ledger.close();
});

const seqs = async (page: Parameters<Ledger['entries']>[1]): Promise<number[]> =>
  (await ledger.entries(row.log, page)).map(({ seq }) => seq);
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, n) => (from < to ? from + n : from - n));

describe('a page of entries', () => {
  it('begins at the oldest', async () => expect(await seqs({ count: 3 })).toEqual([0, 1, 2]));
  it('begins where told', async () => expect(await seqs({ from: 40, count: 50 })).toEqual(range(40, 89)));
  it('ends with the log', async () => expect(await seqs({ from: 97, count: 50 })).toEqual([97, 98, 99]));
  it('is empty past the end', async () => expect(await seqs({ from: 100, count: 5 })).toEqual([]));
  it('holds everything where asked for much', async () => expect(await seqs({ count: 1000 })).toEqual(range(0, 99)));
  it('begins at the newest', async () => expect(await seqs({ count: 3, newestFirst: true })).toEqual([99, 98, 97]));
  it('goes backwards from where told', async () => expect(await seqs({ from: 60, count: 45, newestFirst: true })).toEqual(range(60, 16)));
  it('goes backwards to the genesis', async () => expect(await seqs({ from: 2, count: 9, newestFirst: true })).toEqual([2, 1, 0]));
  it('goes backwards from the newest where told a later one', async () =>
    expect(await seqs({ from: 500, count: 2, newestFirst: true })).toEqual([99, 98]));
  it('is empty before the beginning', async () => expect(await seqs({ from: -1, count: 5, newestFirst: true })).toEqual([]));
  it('is empty for a log that is not there', async () => expect(await ledger.entries('0'.repeat(32), { count: 5 })).toEqual([]));
  it('is empty where nothing is asked for', async () => expect(await seqs({ count: 0 })).toEqual([]));

  it('is bounded by bytes, but never empty for them', async () => {
    const whole = await ledger.entries(row.log, { count: 100 });
    const bytesOf = ({ line, record, disclosures }: (typeof whole)[number]): number =>
      line.length + (record?.length ?? 0) + disclosures.join('').length;
    const three = whole.slice(1, 4).reduce((sum, entry) => sum + bytesOf(entry), 0);
    expect(await seqs({ from: 1, count: 100, maxBytes: three })).toEqual([1, 2, 3]);
    expect(await seqs({ from: 1, count: 100, maxBytes: three - 1 })).toEqual([1, 2]);
    expect(await seqs({ from: 3, count: 100, maxBytes: three, newestFirst: true })).toEqual([3, 2, 1]);
    expect(await seqs({ from: 1, count: 100, maxBytes: 1 })).toEqual([1]);
  });

  it('is at most one megabyte where not told otherwise', async () => {
    await ledger.append(
      row.log,
      100,
      Array.from({ length: 5 }, () => note('x'.repeat(200_000))),
    );
    // A note of 200,000 characters is a disclosure of 267 kB, base64url of it.
    expect(await seqs({ from: 100, count: 5 })).toEqual([100, 101, 102]);
  });

  it('is read in few and fitting steps', async () => {
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const read = () => {
      const ranges = getAll.mock.calls.map(([query]) => query as IDBKeyRange);
      return ranges.map(({ lower, upper }) => upper[1] - lower[1] + 1);
    };
    const whole = await ledger.entries(row.log, { count: 100 });
    expect(read()).toEqual([32, 68]);
    getAll.mockClear();
    const bytes = whole
      .slice(0, 50)
      .reduce((sum, { line, record, disclosures }) => sum + line.length + (record?.length ?? 0) + disclosures.join('').length, 0);
    expect(await seqs({ count: 100, maxBytes: bytes })).toEqual(range(0, 49));
    const [first, ...rest] = read();
    expect(first).toBe(32);
    expect(rest.length).toBeLessThanOrEqual(4);
    // What did not fit any more is read at most once.
    expect(rest.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(25);
    expect(rest[0]).toBeGreaterThan(10);
  });

  it('never reads the history for it', async () => {
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await ledger.entries(row.log, { count: 5, newestFirst: true });
    await ledger.latest(row.log, 'note');
    await ledger.entry(row.log, 50);
    const asked = getAll.mock.calls.map(([query]) => query as IDBKeyRange);
    expect(asked.map(({ lower, upper }) => [lower, upper])).toEqual([
      [
        [row.log, 95],
        [row.log, 99],
      ],
    ]);
  });
});

describe('one entry', () => {
  it('is found by number', async () => expect(await ledger.entry(row.log, 20)).toMatchObject({ log: row.log, seq: 20, kind: 'capture' }));
  it('is undefined past the end', async () => expect(await ledger.entry(row.log, 100)).toBeUndefined());

  it('is the latest of its kind', async () => {
    expect((await ledger.latest(row.log, 'capture'))?.seq).toBe(90);
    expect((await ledger.latest(row.log, 'note'))?.seq).toBe(99);
    expect((await ledger.latest(row.log, 'genesis'))?.seq).toBe(0);
    expect(await ledger.latest(row.log, 'finding')).toBeUndefined();
    expect(await ledger.latest('0'.repeat(32), 'note')).toBeUndefined();
  });

  const damage = async (seq: number, value: unknown): Promise<void> => {
    const database = await openDB(ledger.name);
    await database.put('entries', value, [row.log, seq]);
    database.close();
  };

  it.each([
    ['is no entry at all', Uint8Array.of(9, 9, 9)],
    ['is empty', new Uint8Array()],
    ['breaks off', packEntry({ line: 'x', record: utf8('{}'), disclosures: [] }).subarray(0, 3)],
  ])('is shown also where what is stored %s', async (_what, value) => {
    await damage(20, value);
    expect(await ledger.entry(row.log, 20)).toEqual({
      log: row.log,
      seq: 20,
      kind: 'unreadable',
      time: '',
      line: '',
      record: new Uint8Array(),
      disclosures: [],
    });
    expect(await seqs({ from: 19, count: 3 })).toEqual([19, 20, 21]);
  });

  it('is shown with what can be read of it', async () => {
    await damage(20, packEntry({ line: 'x', record: utf8('{}'), disclosures: ['a'] }));
    expect(await ledger.entry(row.log, 20)).toEqual({
      log: row.log,
      seq: 20,
      kind: 'unreadable',
      time: '',
      line: 'x',
      record: utf8('{}'),
      disclosures: ['a'],
    });
  });
});

describe('a walk', () => {
  const walked = async (from?: number): Promise<number[]> => {
    const all: number[] = [];
    for await (const { seq } of ledger.walk(row.log, from)) all.push(seq);
    return all;
  };

  it('passes every entry in order', async () => expect(await walked()).toEqual(range(0, 99)));
  it('begins where told', async () => expect(await walked(98)).toEqual([98, 99]));

  it('ends where the log ended when it began', async () => {
    const all: number[] = [];
    for await (const { seq } of ledger.walk(row.log)) {
      if (seq === 0) await ledger.append(row.log, 100, [note('later')]);
      all.push(seq);
    }
    expect(all).toEqual(range(0, 99));
  });

  it('says so where entries at the end are missing', async () => {
    const database = await openDB(ledger.name);
    await database.delete('entries', IDBKeyRange.bound([row.log, 98], [row.log, 99]));
    database.close();
    await expect(walked()).rejects.toMatchObject({
      reason: 'gone',
      message: `entry 98 of log ${row.log} is missing, though the log has 100`,
    });
  });

  it('passes over no gap silently', async () => {
    const database = await openDB(ledger.name);
    await database.delete('entries', [row.log, 50]);
    database.close();
    await expect(walked()).rejects.toMatchObject({
      reason: 'gone',
      message: `entry 50 of log ${row.log} is missing, though the log has 100`,
    });
  });
});

describe('a page copy', () => {
  it('is undefined where it is not there', async () => expect(await ledger.file(sha256Hex(utf8('other')))).toBeUndefined());

  it('comes back whole, whatever its bytes', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => (n * 7919) % 251);
    for (const content of [bytes, new Uint8Array(), bytes.subarray(5, 90)]) {
      const size = (await ledger.log(row.log))?.size ?? 0;
      await ledger.append(row.log, size, [{ ...note('x'), files: [{ role: 'screenshot', name: 'layar.png', bytes: content }] }]);
      expect(await ledger.file(sha256Hex(content))).toEqual(Uint8Array.from(content));
    }
  });

  it.each([
    ['cannot be inflated', { deflated: Uint8Array.of(0xff, 0xff) }, 'is damaged and cannot be inflated'],
    ['is shorter than it was', { bytes: 21 }, 'has 20 bytes, not 21'],
  ])('is refused where it %s', async (_what, change, message) => {
    const sha256 = sha256Hex(utf8('<p>20 sertifikat</p>'));
    const database = await openDB(ledger.name);
    const stored = await database.getFromIndex('files', 'sha256', sha256);
    await database.put('files', { ...stored, ...change });
    database.close();
    await expect(ledger.file(sha256)).rejects.toMatchObject({
      name: 'StorageTrouble',
      reason: 'unknown',
      message: `the stored copy ${sha256} ${message}`,
    });
  });

  it('is kept compressed', async () => {
    await ledger.append(row.log, 100, [
      { ...note('x'), files: [{ role: 'page-text', name: 'text.txt', bytes: utf8('saksi '.repeat(10_000)) }] },
    ]);
    const database = await openDB(ledger.name);
    const stored = await database.getFromIndex('files', 'sha256', sha256Hex(utf8('saksi '.repeat(10_000))));
    database.close();
    expect(stored).toMatchObject({ log: row.log, bytes: 60_000 });
    expect(stored.deflated.length).toBeLessThan(600);
  });
});

it('logs come oldest first', async () => {
  const later = await ledger.createLog({ genesis: { ...GENESIS, time: '2021-01-01T00:00:00.000Z' }, marks: {} });
  const earlier = await ledger.createLog({ genesis: { ...GENESIS, time: '2019-01-01T00:00:00.000Z' }, marks: {} });
  expect((await ledger.logs()).map(({ log }) => log)).toEqual([earlier.log, row.log, later.log]);
});

it('logs that began at the same moment come always in the same order, by their names', async () => {
  const opened = [row.log];
  for (let n = 0; n < 5; n++) opened.push((await ledger.createLog({ genesis: GENESIS, marks: {} })).log);
  expect((await ledger.logs()).map(({ log }) => log)).toEqual(opened.sort());
});

it('what was reckoned from a log and cannot be read any more is told as lost, and can be reckoned anew', async () => {
  const database = await openDB(ledger.name);
  await database.put('derived', Uint8Array.of(1, 2, 3), row.log);
  database.close();
  expect(await ledger.log(row.log)).toMatchObject({ log: row.log, size: 100, derived: null, derivedLost: true });
  await ledger.reckonAnew(row.log, { x: 1 });
  const after = await ledger.log(row.log);
  expect(after?.derived).toEqual({ x: 1 });
  expect(after).not.toHaveProperty('derivedLost');
});

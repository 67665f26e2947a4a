import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../utils/ledger/open';
import type { Restorable } from '../../utils/ledger/read-backup';
import { StorageTrouble } from '../../utils/ledger/trouble';
import { all, begin, GENESIS, look, utf8, verdict } from './fixtures';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a failure in the middle leaves nothing', () => {
  const contents = async (name: string) => {
    const database = await openDB(name);
    const counts = await Promise.all(['logs', 'heads', 'derived', 'entries', 'files'].map((store) => database.count(store)));
    database.close();
    return counts;
  };

  it.each([
    ['the second entry', 'entries', 2],
    ['the page', 'files', 1],
    ['the row', 'logs', 1],
    ['the head', 'heads', 1],
    ['derived', 'derived', 1],
  ])('when the browser cannot write %s', async (_what, store, nth) => {
    const { ledger, row } = await begin();
    const before = await contents(ledger.name);
    let calls = 0;
    for (const method of ['add', 'put'] as const) {
      const original = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...parameters) {
        if (this.name === store && ++calls === nth) throw new DOMException('the disk is full', 'QuotaExceededError');
        return original.apply(this, parameters);
      });
    }
    const failing = ledger.append(row.log, 1, [look('1'), look('2')], { derived: 1, submission: 'x', marks: { card: 'x' } });
    await expect(failing).rejects.toThrow(StorageTrouble);
    await expect(failing).rejects.toMatchObject({ reason: 'quota', cause: { name: 'QuotaExceededError' } });
    vi.restoreAllMocks();
    expect(await contents(ledger.name)).toEqual(before);
    expect(await ledger.log(row.log)).toEqual(row);
    await ledger.append(row.log, 1, [look('1')], { submission: 'x' });
    expect(await verdict(ledger, row.log)).toMatchObject({ ok: true, size: 2 });
  });

  it('when the browser kills the transaction after all was written', async () => {
    const { ledger, row } = await begin();
    const before = await contents(ledger.name);
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...parameters) {
      const request = original.apply(this, parameters);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(ledger.append(row.log, 1, [look('1')])).rejects.toMatchObject({
      name: 'StorageTrouble',
      reason: 'gone',
      cause: { name: 'AbortError' },
    });
    vi.restoreAllMocks();
    expect(await contents(ledger.name)).toEqual(before);
  });

  it.each([
    ['a time that is none', { ...look('2'), time: '2020-13-01T00:00:00.000Z' }, 'no such moment: 2020-13-01T00:00:00.000Z'],
    ['a time without milliseconds', { ...look('2'), time: '2020-12-01T00:00:00Z' }, 'not a header line'],
    ['a float in the body', { ...look('2'), body: { price: 0.5 } }, '$.price is the number 0.5'],
    ['one leaf twice', { ...look('2'), leaves: [['a', '1'] as const, ['a', '2'] as const] }, 'two leaves are called a'],
    [
      'a file name from the page',
      { ...look('2'), files: [{ role: 'x', name: '../x', bytes: utf8('x') }] },
      'the file path "snapshots/000002/../x"',
    ],
  ])('when a draft has %s', async (_what, draft, message) => {
    const { ledger, row } = await begin();
    const before = await contents(ledger.name);
    await expect(ledger.append(row.log, 1, [look('1'), draft])).rejects.toThrow(message);
    expect(await contents(ledger.name)).toEqual(before);
  });

  it.each<[string, (ledger: Ledger, log: string, taken: Restorable) => Promise<unknown>]>([
    ['opening a log', (ledger) => ledger.createLog({ genesis: GENESIS, marks: {} })],
    ['appending to log', (ledger, log) => ledger.append(log, 1, [look('1')])],
    ['erasing log', (ledger, log) => ledger.eraseLog(log)],
    ['erasing the content of log', (ledger, log) => ledger.eraseContent(log, 1, () => ({ ...look('1'), kind: 'erase' }))],
    ['restoring log', (ledger, _log, taken) => ledger.restoreLog(taken, 1, { as: 'here', drafts: [] })],
  ])('is told with what was being done: %s', async (doing, act) => {
    const { ledger, row } = await begin();
    const { size, head, log, secret, openedAt, marks } = row;
    const entries = await all(ledger, log);
    const taken = { log, secret, openedAt, marks, size, head, entries, files: new Map() };
    for (const method of ['put', 'delete'] as const)
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('the disk is full', 'QuotaExceededError');
      });
    await expect(act(ledger, log, taken)).rejects.toThrow(
      new RegExp(`^storage failed while ${doing}( ${log})?: QuotaExceededError: the disk is full$`),
    );
  });

  it('is `gone`, by name, where the connection was closed', async () => {
    const { ledger, row } = await begin();
    ledger.close();
    await expect(ledger.logs()).rejects.toMatchObject({ reason: 'gone' });
    await expect(ledger.logs()).rejects.toThrow(`storage failed while reading database ${ledger.name}: `);
    await expect(ledger.walk(row.log).next()).rejects.toThrow(`storage failed while reading log ${row.log}: `);
  });

  it.each(['logs', 'heads'])('is `gone` where half of the log’s own rows is missing: %s', async (store) => {
    const { ledger, row } = await begin();
    const database = await openDB(ledger.name);
    await database.delete(store, row.log);
    database.close();
    const gone = new StorageTrouble('gone', `log ${row.log} is not in this database`);
    await expect(ledger.append(row.log, 1, [look('1')])).rejects.toThrow(gone);
    await expect(ledger.eraseContent(row.log, 1, () => ({ ...look('1'), kind: 'erase' }))).rejects.toThrow(gone);
    expect(await ledger.log(row.log)).toBeUndefined();
    expect(await ledger.logs()).toEqual([]);
  });

  it('asks the browser for a strict transaction', async () => {
    const { ledger, row } = await begin();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await ledger.append(row.log, 1, [look('1')]);
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toHaveLength(1);
    expect(writing[0]?.[2]).toEqual({ durability: 'strict' });
  });
});

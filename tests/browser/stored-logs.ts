import { unpackEntry } from '../../utils/ledger/pack-entry';
import type { Page } from '../tools/browser';

export type StoredLogs = { log: string; size: number; head: string; lines: string[]; records: (Uint8Array | undefined)[] }[];

/** The logs as they lie in the database, fetched from an extension page without any code of ours, as of one moment. */
export const storedLogs = async (page: Page, database = 'saksi'): Promise<StoredLogs> => {
  const logs = await page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening a database that is not there would make it, without its stores.
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return [];
    const opened = await done(indexedDB.open(name));
    try {
      const tx = opened.transaction(['heads', 'entries']);
      const [logIds, heads, keys, entries] = await Promise.all([
        done(tx.objectStore('heads').getAllKeys()) as Promise<string[]>,
        done(tx.objectStore('heads').getAll()) as Promise<{ size: number; head: string }[]>,
        done(tx.objectStore('entries').getAllKeys()) as Promise<[string, number][]>,
        done(tx.objectStore('entries').getAll()) as Promise<Uint8Array[]>,
      ]);
      return logIds.map((log, i) => ({
        log,
        size: heads[i]?.size ?? -1,
        head: heads[i]?.head ?? '',
        packed: entries.filter((_, entry) => keys[entry]?.[0] === log).map((bytes) => [...bytes]),
      }));
    } finally {
      opened.close();
    }
  }, database);
  return logs.map(({ packed, ...log }) => {
    const entries = packed.map((bytes) => unpackEntry(Uint8Array.from(bytes)));
    return { ...log, lines: entries.map(({ line }) => line), records: entries.map(({ record }) => record) };
  });
};

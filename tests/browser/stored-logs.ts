import type { Page } from '../tools/browser';

export type StoredLogs = { log: string; size: number; head: string; lines: string[]; records: Uint8Array[] }[];

/** The logs as they lie in the database, read from an extension page without any code of ours. */
export const storedLogs = async (page: Page, database = 'saksi'): Promise<StoredLogs> => {
  const logs = await page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    // Opening would make it, at a version of its own.
    if (!known.some((each) => each.name === name)) return [];
    const opened = await done(indexedDB.open(name));
    try {
      if (!opened.objectStoreNames.contains('logs')) return [];
      const tx = opened.transaction(['logs', 'entries']);
      const [rows, keys, entries] = await Promise.all([
        done(tx.objectStore('logs').getAll()),
        done(tx.objectStore('entries').getAllKeys()),
        done(tx.objectStore('entries').getAll()),
      ]);
      return rows.map(({ log, size, head }: { log: string; size: number; head: string }) => {
        const own = entries.filter((_, i) => (keys[i] as [string, number])[0] === log);
        return {
          log,
          size,
          head,
          lines: own.map(({ line }) => line as string),
          records: own.map(({ record }) => [...(record as Uint8Array)]),
        };
      });
    } finally {
      opened.close();
    }
  }, database);
  return logs.map((log) => ({ ...log, records: log.records.map((record) => Uint8Array.from(record)) }));
};

import { type Kept, unpackEntry } from '../../../utils/ledger/pack-entry';
import type { Page } from '../../tools/browser';

/** A log as it lies in the database: its end as its head row says, the entries from a place on, and the names of its page copies. */
export type StoredTail = { log: string; size: number; head: string; from: number; entries: Kept[]; copies: string[] };

/** Fetched from an extension page without any code of ours, as of one moment. `from`: the place in each log; 0 where none is given. */
export const storedTail = async (page: Page, from: Record<string, number> = {}, database = 'saksi'): Promise<StoredTail[]> => {
  const logs = await page.evaluate(
    async (name, places) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // Opening a database that is not there would make it, without its stores.
      if (!(await indexedDB.databases()).some((each) => each.name === name)) return [];
      const opened = await done(indexedDB.open(name));
      try {
        const tx = opened.transaction(['heads', 'entries', 'files']);
        const ids = (await done(tx.objectStore('heads').getAllKeys())) as string[];
        return await Promise.all(
          ids.map(async (log) => {
            const first = places[log] ?? 0;
            const whole = (least: number) => IDBKeyRange.bound([log, least], [log, Number.MAX_SAFE_INTEGER]);
            const [{ size, head }, stored, copies] = await Promise.all([
              done(tx.objectStore('heads').get(log)) as Promise<{ size: number; head: string }>,
              done(tx.objectStore('entries').getAll(whole(first))) as Promise<Uint8Array[]>,
              done(tx.objectStore('files').getAllKeys(IDBKeyRange.bound([log, ''], [log, '~']))) as Promise<[string, string][]>,
            ]);
            const packed = stored.map((bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
            return { log, size, head, from: first, packed, copies: copies.map(([, sha256]) => sha256) };
          }),
        );
      } finally {
        opened.close();
      }
    },
    database,
    from,
  );
  return logs.map(({ packed, ...log }) => ({
    ...log,
    entries: packed.map((bytes) => unpackEntry(new Uint8Array(Buffer.from(bytes, 'base64')))),
  }));
};

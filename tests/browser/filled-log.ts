import { randomBytes } from 'node:crypto';
import type { Json } from '../../utils/chain/canonical';
import { headerLine, headOf } from '../../utils/chain/header';
import { openRecord } from '../../utils/chain/open-record';
import { type Draft, sealDraft } from '../../utils/ledger/draft';
import { packEntry } from '../../utils/ledger/pack-entry';
import type { Page } from '../tools/browser';
import { storedLogs } from './stored-logs';

const HOUR_MS = 3_600_000;

/** Looks that found what entry 1 shows, and among them a complaint and a month in which nobody looked. All imagined. */
const draftAt = (index: number, count: number, acct: Json | undefined): Draft => {
  const afterGap = index >= count / 2 ? 30 * 24 : 0;
  const time = new Date(Date.parse('2021-01-01T01:00:00Z') + (index * 3 + afterGap) * HOUR_MS).toISOString();
  const noted = { device_utc: time, tz: 'Asia/Jakarta', offset_min: 420 };
  if (index === 3000) {
    const body: { [key: string]: Json } = { noted, statement: 'complaint', happened: '2022-01-10', way: 'email', to: 'pmo', about: [] };
    return { kind: 'note', time, body, leaves: [['pengaduan/isi', 'Sertifikat saya masih nol']], files: [] };
  }
  const body: { [key: string]: Json } = {
    ...(acct !== undefined && { acct }),
    captured: { ...noted, load: `filled-${index}`, session: 'filled' },
    source: { url: 'https://dashboard.prakerja.go.id/', status: 200 },
    same_as: 1,
  };
  return { kind: 'capture', time, body, leaves: [], files: [] };
};

/** Continues the browser's one log by `count` entries, written by this test and not by the extension, but as it would have written them. */
export const fillLog = async (page: Page, count: number): Promise<void> => {
  const [stored] = await storedLogs(page);
  if (!stored) throw new Error('there is no log to fill');
  let { head, size } = stored;
  const { log } = stored;
  // A look that repeats another is of the same account.
  const acct = stored.records[1] && openRecord(stored.records[1]).body.acct;
  const packed: [number, string][] = [];
  for (let index = 0; index < count; index += 1) {
    const draft = draftAt(index, count, acct);
    const { record, body, disclosures, kind, time } = await sealDraft(draft, size, (bytes) => randomBytes(bytes));
    const line = headerLine({ body, kind, log, prev: head, seq: size, time });
    packed.push([size, Buffer.from(packEntry({ line, record, disclosures })).toString('base64')]);
    head = headOf(line);
    size += 1;
  }
  const CHUNK = 2000;
  for (let from = 0; from < packed.length; from += CHUNK) {
    await page.evaluate(
      async (name, entries, after) => {
        const done = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const opened = await done(indexedDB.open('saksi'));
        const tx = opened.transaction(['heads', 'entries'], 'readwrite');
        for (const [seq, bytes] of entries) {
          tx.objectStore('entries').add(
            Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)),
            [name, seq],
          );
        }
        const before = await done(tx.objectStore('heads').get(name));
        tx.objectStore('heads').put({ ...before, ...after }, name);
        await new Promise((resolve, reject) => {
          tx.oncomplete = resolve;
          tx.onerror = () => reject(tx.error);
        });
        opened.close();
      },
      log,
      packed.slice(from, from + CHUNK),
      { size, head },
    );
  }
};

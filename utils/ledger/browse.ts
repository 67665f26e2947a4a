import { inflate } from '../deflate';
import type { Database, LogRow } from './database';
import { type Entry, storedEntry } from './entry';
import { unpackJson } from './pack-json';
import { asTrouble, StorageTrouble } from './trouble';

export type PageOptions = {
  /** The first entry of the page, in reading direction. Default: the oldest, or the newest where `newestFirst`. */
  from?: number;
  /** At most so many entries. */
  count: number;
  newestFirst?: boolean;
  /** At most so many bytes of entries, but always one. Default 1 MB: a long page would stall the window (performance.md 5). */
  maxBytes?: number;
};

const ONE_MEGABYTE = 1 << 20;
/** Rows asked for before their size is known. */
const FIRST_BATCH = 32;

export const logRow = async (database: Database, log: string): Promise<LogRow | undefined> => {
  const tx = database.transaction(['logs', 'heads', 'derived']);
  const [row, end, derived] = await Promise.all([
    tx.objectStore('logs').get(log),
    tx.objectStore('heads').get(log),
    tx.objectStore('derived').get(log),
  ]);
  if (!row || !end) return undefined;
  const { size, head, latest } = end;
  const known = { ...row, size, head, latest };
  try {
    return { ...known, derived: derived ? await unpackJson(derived) : null };
  } catch {
    return { ...known, derived: null, derivedLost: true };
  }
};

/** All logs, oldest first; the database gives them by name, and those of one moment stay so. There are as many as accounts: a handful. */
export const logs = async (database: Database): Promise<LogRow[]> => {
  const rows = await Promise.all((await database.getAllKeys('logs')).map((log) => logRow(database, log)));
  return rows.filter((row) => row !== undefined).sort((a, b) => Number(a.openedAt > b.openedAt) - Number(a.openedAt < b.openedAt));
};

export const entry = async (database: Database, log: string, seq: number): Promise<Entry | undefined> => {
  const packed = await database.get('entries', [log, seq]);
  return packed && storedEntry(log, seq, packed);
};

/** The newest entry of a kind, by one look at the log's head. */
export const latest = async (database: Database, log: string, kind: string): Promise<Entry | undefined> => {
  const tx = database.transaction(['heads', 'entries']);
  const seq = (await tx.objectStore('heads').get(log))?.latest[kind];
  if (seq === undefined) return undefined;
  const packed = await tx.objectStore('entries').get([log, seq]);
  return packed && storedEntry(log, seq, packed);
};

const bytesOf = ({ line, record, disclosures }: Entry): number =>
  line.length + (record?.length ?? 0) + disclosures.reduce((sum, disclosure) => sum + disclosure.length, 0);

/** One page of the history, in the direction asked for; the next page starts beside its last entry. Never reads more than about a page. */
export const entries = async (
  database: Database,
  log: string,
  { from, count, newestFirst = false, maxBytes = ONE_MEGABYTE }: PageOptions,
): Promise<Entry[]> => {
  const tx = database.transaction(['heads', 'entries']);
  const size = (await tx.objectStore('heads').get(log))?.size ?? 0;
  const page: Entry[] = [];
  const step = newestFirst ? -1 : 1;
  let next = from ?? (newestFirst ? size - 1 : 0);
  if (newestFirst) next = Math.min(next, size - 1);
  let bytes = 0;
  let batch = FIRST_BATCH;
  while (page.length < count && next >= 0 && next < size) {
    const length = Math.min(batch, count - page.length, newestFirst ? next + 1 : size - next);
    const first = newestFirst ? next - length + 1 : next;
    const range = IDBKeyRange.bound([log, first], [log, first + length - 1]);
    const [keys, stored] = await Promise.all([tx.objectStore('entries').getAllKeys(range), tx.objectStore('entries').getAll(range)]);
    const found = keys.map(([, seq], index) => storedEntry(log, seq, stored[index] as Uint8Array));
    for (const each of newestFirst ? found.reverse() : found) {
      bytes += bytesOf(each);
      if (page.length > 0 && bytes > maxBytes) return page;
      page.push(each);
    }
    next += step * length;
    // The next batch should just fill what is left, by the mean size so far.
    batch = Math.max(1, Math.min(512, Math.floor((maxBytes - bytes) / Math.max(1, bytes / Math.max(1, page.length)))));
  }
  return page;
};

/**
 * Every entry from `from` (default 0) to the end as it was when asked, a page at a time. Throws StorageTrouble at an entry that is missing:
 * whoever walks the whole log must not take a gap for the whole.
 */
export async function* walk(database: Database, log: string, from = 0): AsyncGenerator<Entry, void, undefined> {
  try {
    const size = (await database.get('heads', log))?.size ?? 0;
    for (let next = from; next < size; ) {
      const page = await entries(database, log, { from: next, count: size - next });
      for (const each of page) {
        if (each.seq !== next) break;
        yield each;
        next++;
      }
      if (page.at(-1)?.seq !== next - 1)
        throw new StorageTrouble('gone', `entry ${next} of log ${log} is missing, though the log has ${size}`);
    }
  } catch (error) {
    throw asTrouble(error, `reading log ${log}`);
  }
}

/** A page copy by the SHA-256 of its bytes, inflated. Whoever relies on it hashes it; here only a copy that cannot be one is refused. */
export const file = async (database: Database, sha256: string): Promise<Uint8Array | undefined> => {
  const stored = await database.getFromIndex('files', 'sha256', sha256);
  if (!stored) return undefined;
  const bytes = await inflate(stored.deflated).catch((cause) => {
    throw new StorageTrouble('unknown', `the stored copy ${sha256} is damaged and cannot be inflated`, cause);
  });
  if (bytes.length !== stored.bytes)
    throw new StorageTrouble('unknown', `the stored copy ${sha256} has ${bytes.length} bytes, not ${stored.bytes}`);
  return bytes;
};

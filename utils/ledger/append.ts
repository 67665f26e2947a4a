import type { IDBPTransaction } from 'idb';
import { headerLine, headOf } from '../chain/header';
import type { Random } from '../chain/record';
import type { Database, SaksiSchema, StoredHead, StoredLog } from './database';
import { type Draft, type Sealed, sealDraft } from './draft';
import { type Entry, entryOf, storedEntry } from './entry';
import type { Marks } from './marks';
import { packEntry } from './pack-entry';
import { packJson } from './pack-json';
import { findSubmission, rememberSubmission } from './submissions';
import { asTrouble, HeadMoved, StorageTrouble } from './trouble';

export type { Draft } from './draft';
export { HeadMoved } from './trouble';

export type AppendOptions = {
  /** Replaces the log's `derived`, in the same transaction. JSON: what `JSON.stringify` leaves out is not kept. */
  derived?: unknown;
  /** Replaces the log's marks, in the same transaction. */
  marks?: Marks;
  /** Unique per look: the same id again returns the entries of the first time and writes nothing. */
  submission?: string;
};

const STORES = ['logs', 'heads', 'derived', 'entries', 'files'] as const;
export type Writing = IDBPTransaction<SaksiSchema, (typeof STORES)[number][], 'readwrite'>;

/**
 * One strict transaction: all of it is on disk when this resolves, or nothing of it ever is. `work` may await nothing but requests of
 * its transaction, else Firefox ends it early.
 */
export const inOneTransaction = async <T>(database: Database, doing: string, work: (tx: Writing) => Promise<T>): Promise<T> => {
  let tx: Writing;
  try {
    tx = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  } catch (error) {
    throw asTrouble(error, doing);
  }
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    await undo(tx);
    // The transaction's own error says why (quota); that of a single request may only say that it was aborted.
    throw asTrouble(tx.error ?? error, doing);
  }
};

const undo = async (tx: Writing): Promise<void> => {
  try {
    tx.abort();
  } catch {
    // Already aborted by the browser: nothing of it was kept either way.
  }
  await tx.done.catch(() => {});
};

const putFiles = async (tx: Writing, log: string, sealed: readonly Sealed[]): Promise<void> => {
  const files = new Map(sealed.flatMap(({ files }) => files.map((file) => [file.sha256, file] as const)));
  await Promise.all(
    [...files.values()].map(async (file) => {
      const store = tx.objectStore('files');
      if ((await store.getKey([log, file.sha256])) === undefined) await store.add({ log, ...file });
    }),
  );
};

/** Gives each draft its line. Apart from writing, because a refusal here must come before the first request. */
const link = (
  log: string,
  before: StoredHead,
  sealed: readonly Sealed[],
  submission: string | undefined,
): { entries: Entry[]; after: StoredHead } => {
  const latest: Record<string, number> = { ...before.latest };
  let { head, size } = before;
  const entries = sealed.map(({ kind, time, body, record, disclosures }): Entry => {
    const line = headerLine({ body, kind, log, prev: head, seq: size, time });
    const entry = entryOf(log, size, { line, record, disclosures });
    latest[kind] = size;
    head = headOf(line);
    size++;
    return entry;
  });
  return { entries, after: { size, head, latest, recent: rememberSubmission(before.recent, entries.length, submission) } };
};

/** Links the sealed drafts to the log's head and writes them with the new head. `derived` is packed already; `row` is written where it changed. */
export const writeEntries = async (
  tx: Writing,
  log: string,
  before: StoredHead,
  sealed: readonly Sealed[],
  { derived, row, submission }: { derived?: Uint8Array | undefined; row?: StoredLog | undefined; submission?: string | undefined },
): Promise<{ entries: Entry[]; after: StoredHead }> => {
  const { entries, after } = link(log, before, sealed, submission);
  const packed = entries.map(packEntry);
  const writes: (() => Promise<unknown>)[] = [
    () => putFiles(tx, log, sealed),
    ...entries.map(
      ({ seq }, index) =>
        () =>
          tx.objectStore('entries').add(packed[index] as Uint8Array, [log, seq]),
    ),
    () => tx.objectStore('heads').put(after, log),
  ];
  if (row) writes.push(() => tx.objectStore('logs').put(row));
  if (derived) writes.push(() => tx.objectStore('derived').put(derived, log));
  // Each in an async function of its own: one that throws at once must not leave the others' rejections to nobody.
  await Promise.all(writes.map(async (write) => write()));
  return { entries, after };
};

const recordedBefore = async (tx: Writing, log: string, { recent, size }: StoredHead, id: string): Promise<Entry[] | undefined> => {
  const seen = findSubmission(recent, size, id);
  if (!seen) return undefined;
  const stored = await tx.objectStore('entries').getAll(IDBKeyRange.bound([log, seen.seq], [log, seen.seq + seen.count - 1]));
  return stored.map((packed, index) => storedEntry(log, seen.seq + index, packed));
};

/**
 * Appends all drafts, or none. Throws HeadMoved where the log no longer has `expectedSize` entries, StorageTrouble where the browser
 * did not keep them, and an Error naming the place in a draft that cannot be recorded.
 */
export const append = async (
  database: Database,
  random: Random,
  log: string,
  expectedSize: number,
  drafts: readonly Draft[],
  options: AppendOptions = {},
): Promise<Entry[]> => {
  const { marks, submission } = options;
  const derived = options.derived === undefined ? undefined : await packJson(options.derived);
  const sealed = await Promise.all(drafts.map((draft, index) => sealDraft(draft, expectedSize + index, random)));
  return inOneTransaction(database, `appending to log ${log}`, async (tx) => {
    const [row, head] = await Promise.all([tx.objectStore('logs').get(log), tx.objectStore('heads').get(log)]);
    if (!row || !head) throw new StorageTrouble('gone', `log ${log} is not in this database`);
    if (row.closed) throw new Error(`log ${log} is closed (${row.closed}): nothing is appended to it here`);
    const before = submission === undefined ? undefined : await recordedBefore(tx, log, head, submission);
    if (before) return before;
    if (head.size !== expectedSize) throw new HeadMoved(expectedSize, head.size);
    const isNews = marks !== undefined && JSON.stringify(marks) !== JSON.stringify(row.marks);
    const { entries } = await writeEntries(tx, log, head, sealed, { derived, submission, row: isNews ? { ...row, marks } : undefined });
    return entries;
  });
};

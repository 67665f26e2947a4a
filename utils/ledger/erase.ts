import { deleteDB } from 'idb';
import { openRecord } from '../chain/open-record';
import type { Random } from '../chain/record';
import { inOneTransaction, type Writing, writeEntries } from './append';
import type { Database } from './database';
import { type Draft, sealDraft } from './draft';
import { type Entry, storedEntry } from './entry';
import { packEntry } from './pack-entry';
import { asTrouble, HeadMoved, StorageTrouble } from './trouble';

/** Our own pages close their connections when they are asked to; those of another process take a moment. */
const PATIENCE_MS = 5000;

/** Deletes a whole database: every log, copy and key in it. Rejects with StorageTrouble `blocked` where another page keeps it open for longer than `patienceMs`. */
export const eraseDatabase = (name: string, patienceMs = PATIENCE_MS): Promise<void> =>
  new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const isOpen = new StorageTrouble('blocked', `database ${name} is still open elsewhere; it will be deleted when that page closes`);
    const blocked = (): void => {
      waiting = setTimeout(() => reject(isOpen), patienceMs);
    };
    deleteDB(name, { blocked })
      .then(resolve, (error) => reject(asTrouble(error, `deleting database ${name}`)))
      .finally(() => clearTimeout(waiting));
  });

const rangeOf = (log: string): IDBKeyRange => IDBKeyRange.bound([log], [log, []]);

/** Deletes one log with its copies of pages, all or nothing. Others are not touched. */
export const eraseLog = (database: Database, log: string): Promise<void> =>
  inOneTransaction(database, `erasing log ${log}`, async (tx) => {
    await Promise.all([
      tx.objectStore('logs').delete(log),
      tx.objectStore('heads').delete(log),
      tx.objectStore('derived').delete(log),
      tx.objectStore('entries').delete(rangeOf(log)),
      tx.objectStore('files').delete(rangeOf(log)),
    ]);
  });

/** What they say is about the log itself: which key, which seals, what was done with it. Only their disclosed values go. */
const ABOUT_THE_LOG = ['genesis', 'key', 'anchor', 'export', 'restore', 'erase'];
const isKept = ({ kind, record }: Entry): boolean => record !== undefined && ABOUT_THE_LOG.includes(kind);

/** The entries whose content `eraseContent` would take away, by number. One that is damaged stays as it is: it is evidence of that. */
export const erasable = (entries: readonly Entry[]): number[] =>
  entries.filter((entry) => entry.record && entry.kind !== 'unreadable' && !isKept(entry)).map(({ seq }) => seq);

const filesOf = ({ record }: Entry): string[] => {
  try {
    return record ? openRecord(record).files.map(({ sha256 }) => sha256) : [];
  } catch {
    return [];
  }
};

/** Rewrites the entries without what they showed, and drops the page copies that no entry names any more. */
const takeAway = async (tx: Writing, log: string, entries: readonly Entry[]): Promise<void> => {
  const gone = new Set(erasable(entries));
  const left = entries.filter(({ kind }) => kind !== 'unreadable');
  const named = new Set(entries.filter(({ seq }) => !gone.has(seq)).flatMap(filesOf));
  const files = await tx.objectStore('files').getAllKeys(rangeOf(log));
  await Promise.all([
    ...left.map(({ seq, line, record }) =>
      tx.objectStore('entries').put(packEntry({ line, record: gone.has(seq) ? undefined : record, disclosures: [] }), [log, seq]),
    ),
    ...files.filter(([, sha256]) => !named.has(sha256)).map((key) => tx.objectStore('files').delete(key)),
    tx.objectStore('derived').delete(log),
  ]);
};

/** There is nothing left that it could key. */
export const NO_SECRET = '0'.repeat(64);

/**
 * Erases what a log's entries showed and keeps their header lines, so that a checkpoint given out earlier still fits: the chain goes on to check.
 * Appends the `erase` entry and closes the log; the account's next look opens a fresh one. All or nothing. `draft` is given the numbers of the entries.
 * Throws HeadMoved where the log no longer has `expectedSize` entries.
 */
export const eraseContent = async (
  database: Database,
  random: Random,
  log: string,
  expectedSize: number,
  draft: (seqs: readonly number[]) => Draft,
): Promise<void> => {
  const reading = database.transaction('entries');
  const [keys, stored] = await Promise.all([reading.store.getAllKeys(rangeOf(log)), reading.store.getAll(rangeOf(log))]);
  const entries = keys.map(([, seq], index) => storedEntry(log, seq, stored[index] as Uint8Array));
  const sealed = await sealDraft(draft(erasable(entries)), expectedSize, random);
  await inOneTransaction(database, `erasing the content of log ${log}`, async (tx) => {
    const [row, head] = await Promise.all([tx.objectStore('logs').get(log), tx.objectStore('heads').get(log)]);
    if (!row || !head) throw new StorageTrouble('gone', `log ${log} is not in this database`);
    if (head.size !== expectedSize) throw new HeadMoved(expectedSize, head.size);
    await takeAway(tx, log, entries);
    await writeEntries(tx, log, head, [sealed], { row: { ...row, secret: NO_SECRET, marks: {}, closed: 'erased' } });
  });
};

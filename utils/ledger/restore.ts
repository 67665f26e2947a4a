import { headOf, parseHeader } from '../chain/header';
import type { Random } from '../chain/record';
import { deflate } from '../deflate';
import { inOneTransaction, type Writing, writeEntries } from './append';
import { walk } from './browse';
import type { Database, StoredFile, StoredHead, StoredLog } from './database';
import { type Draft, sealDraft } from './draft';
import { packEntry } from './pack-entry';
import type { Restorable } from './read-backup';
import { HeadMoved } from './trouble';

/**
 * How a backup's log stands to the one of the same name here. `older`: all of it is here already, and more (taking it over would lose what came after); `longer`: what is here is its
 * beginning; `fork`: the two part at entry `at`, so at least one of them was changed or went on in two places.
 */
export type Relation = { is: 'absent' | 'same' | 'older' | 'longer' } | { is: 'fork'; at: number };

export const relate = async (
  database: Database,
  { log, size, head, entries }: Pick<Restorable, 'log' | 'size' | 'head' | 'entries'>,
): Promise<Relation> => {
  const here = await database.get('heads', log);
  if (!here) return { is: 'absent' };
  if (here.size === size && here.head === head) return { is: 'same' };
  let at = 0;
  for await (const { line } of walk(database, log)) {
    if (at === size) return { is: 'older' };
    if (entries[at]?.line !== line) return { is: 'fork', at };
    at++;
  }
  return { is: 'longer' };
};

export type RestoreOptions = {
  /** `here`: this device goes on with the log, and `drafts` (a `restore` and a `key`) are appended. `elsewhere`: it is kept as another device's, untouched. */
  as: 'here' | 'elsewhere';
  drafts: readonly Draft[];
  derived?: Uint8Array;
  device?: string;
};

const headAfter = (entries: Restorable['entries']): StoredHead => {
  const latest: Record<string, number> = {};
  entries.forEach(({ line }, seq) => {
    latest[parseHeader(line).kind] = seq;
  });
  return { size: entries.length, head: headOf(entries.at(-1)?.line ?? ''), latest, recent: [] };
};

const putCopies = async (tx: Writing, files: readonly StoredFile[]): Promise<void> => {
  await Promise.all(files.map((file) => tx.objectStore('files').put(file)));
};

/**
 * Writes a checked log of a backup into the ledger, all or nothing: the entries that are missing here, then what this device adds. Never rewrites an entry: the caller has seen
 * (`relate`) that there is none here, or a beginning of it `sizeHere` long. Throws HeadMoved where that is no longer so.
 */
export const restoreLog = async (
  database: Database,
  random: Random,
  { entries, files, size: _size, head: _head, ...stored }: Restorable,
  sizeHere: number,
  { as, drafts, derived, device }: RestoreOptions,
): Promise<void> => {
  const { log } = stored;
  const { closed, device: madeBy, ...open } = stored;
  const name = device ?? madeBy;
  const row: StoredLog = {
    ...open,
    ...(closed === 'erased' ? { closed } : as === 'elsewhere' && { closed: 'elsewhere' as const }),
    ...(name !== undefined && as === 'elsewhere' && { device: name }),
  };
  const before = headAfter(entries);
  const sealed = await Promise.all(drafts.map((draft, index) => sealDraft(draft, before.size + index, random)));
  const copies = await Promise.all(
    [...files].map(async ([sha256, bytes]): Promise<StoredFile> => ({ log, sha256, bytes: bytes.length, deflated: await deflate(bytes) })),
  );
  await inOneTransaction(database, `restoring log ${log}`, async (tx) => {
    const here = await tx.objectStore('heads').get(log);
    if ((here?.size ?? 0) !== sizeHere) throw new HeadMoved(sizeHere, here?.size ?? 0);
    await Promise.all(
      entries.slice(sizeHere).map((entry, index) => tx.objectStore('entries').add(packEntry(entry), [log, sizeHere + index])),
    );
    await putCopies(tx, copies);
    await writeEntries(tx, log, before, sealed, { row, derived });
  });
};

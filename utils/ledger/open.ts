import type { Random } from '../chain/record';
import { type AppendOptions, append, type Draft } from './append';
import { askToKeep } from './ask-to-keep';
import { type CreateOptions, createLog } from './create-log';
import { type LogRow, openDatabase } from './database';
import type { Entry } from './entry';
import { eraseContent, eraseLog } from './erase';
import { packJson } from './pack-json';
import type { Restorable } from './read-backup';
import { type ReadLedger, reading, readLedger } from './read-ledger';
import { type RestoreOptions, restoreLog } from './restore';

/** Everything storage can do. Only the background opens one (house.md, sentence 7). */
export type Ledger = ReadLedger & {
  createLog(options: CreateOptions): Promise<LogRow>;
  /** See append.ts: all drafts and the row in one strict transaction, compare-and-swap on `expectedSize`. Rejects with HeadMoved where the log has another size. */
  append(log: string, expectedSize: number, drafts: readonly Draft[], options?: AppendOptions): Promise<Entry[]>;
  /** See erase.ts: header lines stay, content goes, the log is closed. */
  eraseContent(log: string, expectedSize: number, draft: (seqs: readonly number[]) => Draft): Promise<void>;
  eraseLog(log: string): Promise<void>;
  /** See restore.ts. */
  restoreLog(log: Restorable, sizeHere: number, options: Omit<RestoreOptions, 'derived'> & { derived?: unknown }): Promise<void>;
  /** Replaces what was reckoned from a log's entries; no evidence is touched. */
  reckonAnew(log: string, derived: unknown): Promise<void>;
};

const systemRandom: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

/** Rejects with StorageTrouble. After a `gone` from any function, or `onEnd`, open again: the database was deleted or upgraded meanwhile. */
export const openLedger = async (name = 'saksi', random: Random = systemRandom, onEnd?: () => void): Promise<Ledger> => {
  const database = await openDatabase(name, { onEnd });
  // Not waited for, and no matter to the reader of a log.
  void askToKeep().catch((error) => console.warn('Saksi: the browser cannot be asked to keep the log', error));
  return {
    ...readLedger(name, database),
    createLog: (options) => createLog(database, random, options),
    append: (log, expectedSize, drafts, options) => append(database, random, log, expectedSize, drafts, options),
    eraseContent: (log, expectedSize, draft) => eraseContent(database, random, log, expectedSize, draft),
    eraseLog: (log) => eraseLog(database, log),
    restoreLog: async (log, sizeHere, { derived, ...options }) =>
      restoreLog(database, random, log, sizeHere, { ...options, ...(derived !== undefined && { derived: await packJson(derived) }) }),
    reckonAnew: async (log, derived) => {
      await reading(name, database.put('derived', await packJson(derived), log));
    },
  };
};

import type { Random } from '../chain/record';
import { type AppendOptions, append, type Draft } from './append';
import { askToKeep } from './ask-to-keep';
import * as browse from './browse';
import { type CreateOptions, createLog } from './create-log';
import { type LogRow, openDatabase } from './database';
import type { Entry } from './entry';
import { eraseContent, eraseLog } from './erase';
import { type DeviceKey, deviceKey } from './key';
import { packJson } from './pack';
import type { Restorable } from './read-backup';
import { type Relation, type RestoreOptions, relate, restoreLog } from './restore';
import { asTrouble } from './trouble';

/**
 * Everything storage can do. Only the background opens one that it writes to (house.md, sentence 7).
 * `log`: a log's name, 32 hex digits; `seq`: an entry's number, from 0. Everything rejects with StorageTrouble where the database does not answer.
 */
export type Ledger = {
  name: string;
  createLog(options: CreateOptions): Promise<LogRow>;
  /** See append.ts: all drafts and the row in one strict transaction, compare-and-swap on `expectedSize`. Rejects with HeadMoved where the log has another size. */
  append(log: string, expectedSize: number, drafts: readonly Draft[], options?: AppendOptions): Promise<Entry[]>;
  /** All logs, oldest first. */
  logs(): Promise<LogRow[]>;
  log(log: string): Promise<LogRow | undefined>;
  entry(log: string, seq: number): Promise<Entry | undefined>;
  /** One page of a log, in reading direction. */
  entries(log: string, page: browse.PageOptions): Promise<Entry[]>;
  /** Every entry from number `from` (0) on, page by page. */
  walk(log: string, from?: number): AsyncGenerator<Entry, void, undefined>;
  /** The last entry of a kind. */
  latest(log: string, kind: string): Promise<Entry | undefined>;
  /** A page copy or paper by the SHA-256 of its bytes, 64 hex digits; undefined where it is not kept. */
  file(sha256: string): Promise<Uint8Array | undefined>;
  /** See erase.ts: header lines stay, content goes, the log is closed. */
  eraseContent(log: string, expectedSize: number, draft: (seqs: readonly number[]) => Draft): Promise<void>;
  eraseLog(log: string): Promise<void>;
  /** See restore.ts. */
  relate(log: Restorable): Promise<Relation>;
  restoreLog(log: Restorable, sizeHere: number, options: Omit<RestoreOptions, 'derived'> & { derived?: unknown }): Promise<void>;
  /** Replaces what was reckoned from a log's entries; no evidence is touched. */
  reckonAnew(log: string, derived: unknown): Promise<void>;
  key(): Promise<DeviceKey>;
  close(): void;
};

const systemRandom: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

/** Rejects with StorageTrouble. After a `gone` from any function, or `onEnd`, open again: the database was deleted or upgraded meanwhile. */
export const openLedger = async (name = 'saksi', random: Random = systemRandom, onEnd?: () => void): Promise<Ledger> => {
  const database = await openDatabase(name, { onEnd });
  // Not waited for, and no matter to the reader of a log.
  void askToKeep().catch((error) => console.warn('Saksi: the browser cannot be asked to keep the log', error));
  const reading = async <T>(what: Promise<T>): Promise<T> => {
    try {
      return await what;
    } catch (error) {
      throw asTrouble(error, `reading database ${name}`);
    }
  };
  return {
    name,
    createLog: (options) => createLog(database, random, options),
    append: (log, expectedSize, drafts, options) => append(database, random, log, expectedSize, drafts, options),
    logs: () => reading(browse.logs(database)),
    log: (log) => reading(browse.logRow(database, log)),
    entry: (log, seq) => reading(browse.entry(database, log, seq)),
    entries: (log, page) => reading(browse.entries(database, log, page)),
    walk: (log, from) => browse.walk(database, log, from),
    latest: (log, kind) => reading(browse.latest(database, log, kind)),
    file: (sha256) => reading(browse.file(database, sha256)),
    eraseContent: (log, expectedSize, draft) => eraseContent(database, random, log, expectedSize, draft),
    eraseLog: (log) => eraseLog(database, log),
    relate: (log) => reading(relate(database, log)),
    restoreLog: async (log, sizeHere, { derived, ...options }) =>
      restoreLog(database, random, log, sizeHere, { ...options, ...(derived !== undefined && { derived: await packJson(derived) }) }),
    reckonAnew: async (log, derived) => {
      await reading(database.put('derived', await packJson(derived), log));
    },
    key: () => deviceKey(database),
    close: () => database.close(),
  };
};

import * as browse from './browse';
import { type Database, type LogRow, openDatabase } from './database';
import type { Entry } from './entry';
import type { DeviceKey } from './key';
import type { Restorable } from './read-backup';
import type { Relation } from './restore';
import { asTrouble } from './trouble';

/**
 * What a page of ours can see of the logs; it writes nothing, and brings nothing along that writing needs (3 kB of a popup, gzipped).
 * `log`: a log's name, 32 hex digits; `seq`: an entry's number, from 0. Everything rejects with StorageTrouble where the database does not answer.
 */
export type ReadLedger = {
  name: string;
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
  key(): Promise<DeviceKey>;
  /** See restore.ts. */
  relate(log: Restorable): Promise<Relation>;
  close(): void;
};

export const reading = async <T>(name: string, what: Promise<T>): Promise<T> => {
  try {
    return await what;
  } catch (error) {
    throw asTrouble(error, `reading database ${name}`);
  }
};

export const readLedger = (name: string, database: Database): ReadLedger => ({
  name,
  logs: () => reading(name, browse.logs(database)),
  log: (log) => reading(name, browse.logRow(database, log)),
  entry: (log, seq) => reading(name, browse.entry(database, log, seq)),
  entries: (log, page) => reading(name, browse.entries(database, log, page)),
  walk: (log, from) => browse.walk(database, log, from),
  latest: (log, kind) => reading(name, browse.latest(database, log, kind)),
  file: (sha256) => reading(name, browse.file(database, sha256)),
  // Brought when they are asked for: a popup neither signs nor restores.
  key: async () => (await import('./key')).deviceKey(database),
  relate: async (log) => reading(name, (await import('./restore')).relate(database, log)),
  close: () => database.close(),
});

/** Rejects with StorageTrouble. After a `gone` from any function, open again: the database was deleted or upgraded meanwhile. */
export const openReadLedger = async (name: string): Promise<ReadLedger> => readLedger(name, await openDatabase(name));

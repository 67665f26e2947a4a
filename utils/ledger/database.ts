import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Marks } from './marks';
import type { Recent } from './submissions';
import { asTrouble, StorageTrouble } from './trouble';

/** One account's log: what hardly ever changes. */
export type StoredLog = {
  /** 32 hex digits. */
  log: string;
  /** 64 hex digits; keys every HMAC of this log and never leaves it but in a complete export. */
  secret: string;
  /** Device UTC, ISO 8601, of the genesis entry. */
  openedAt: string;
  marks: Marks;
  /** Why nothing is appended here any more: another device writes it and this is a copy, or its content was erased. Absent: it goes on here. */
  closed?: 'elsewhere' | 'erased';
  /** What the participant calls the device that writes it. */
  device?: string;
};

/** Where a log ends. Rewritten at every append, hence small. */
export type StoredHead = {
  /** Number of entries; the next one's `seq`. */
  size: number;
  /** SHA-256 of the last line. */
  head: string;
  /** `seq` of the newest entry of each kind, so that no question about "the last" reads the history. */
  latest: Readonly<Record<string, number>>;
  recent: Recent;
};

/** `derived`: whatever JSON the comparison wants to find again beside the log; null until it was given. Can be computed anew from the entries. */
export type LogRow = StoredLog &
  Pick<StoredHead, 'size' | 'head' | 'latest'> & {
    derived: unknown /** `derived` is damaged: to be folded again from the entries. */;
    derivedLost?: true;
  };

/** A page copy, deflated, under [log, sha256 of the inflated bytes]: an account's copies can be erased with its log. */
export type StoredFile = { log: string; sha256: string; bytes: number; deflated: Uint8Array };

export type StoredKey = { privateKey: CryptoKey; spki: Uint8Array };

export interface SaksiSchema extends DBSchema {
  logs: { key: string; value: StoredLog };
  heads: { key: string; value: StoredHead };
  /** JSON, deflated. */
  derived: { key: string; value: Uint8Array };
  /** Key [log, seq]; value as pack-entry.ts has it. Added, never rewritten. */
  entries: { key: [string, number]; value: Uint8Array };
  files: { key: [string, string]; value: StoredFile; indexes: { sha256: string } };
  keys: { key: string; value: StoredKey };
}

export type Database = IDBPDatabase<SaksiSchema>;

/** Raised only by adding stores or indexes; stored values are understood when read, never rewritten (house.md, decision 3). */
const VERSION = 1;

const createStores = (database: Database, from: number): void => {
  if (from >= 1) return;
  database.createObjectStore('logs', { keyPath: 'log' });
  database.createObjectStore('heads');
  database.createObjectStore('derived');
  database.createObjectStore('entries');
  database.createObjectStore('files', { keyPath: ['log', 'sha256'] }).createIndex('sha256', 'sha256');
  database.createObjectStore('keys');
};

/**
 * An opening waits without a word, and the browser fires nothing at it, while a deletion asked for earlier waits for another page to close. Long enough for
 * a slow device whose browser is still recovering the database.
 */
const PATIENCE_MS = 20_000;

export type OpenOptions = {
  version?: number;
  /** Told when the connection ends: closed for a newer version or a deletion, or by the browser. */
  onEnd?: (() => void) | undefined;
  patienceMs?: number;
};

/**
 * Opens the database. Rejects with StorageTrouble: `blocked` where an older version of the extension holds it or the browser does not answer for
 * `patienceMs`, `newer` where a newer one has written it, `gone` where the browser will not give it. A connection that stands in the way of a newer version or of a
 * deletion closes itself; its next use is `gone`.
 */
export const openDatabase = (
  name: string,
  { version = VERSION, onEnd = () => {}, patienceMs = PATIENCE_MS }: OpenOptions = {},
): Promise<Database> =>
  new Promise((resolve, reject) => {
    let refused = false;
    const refuse = (why: string): void => {
      refused = true;
      reject(new StorageTrouble('blocked', `database ${name} ${why}`));
    };
    const waiting = setTimeout(() => refuse(`was not opened within ${patienceMs} ms; another page may hold it`), patienceMs);
    const opening = openDB<SaksiSchema>(name, version, {
      upgrade: createStores,
      blocked: (current, wanted) =>
        refuse(`is held open in version ${current} by another page; version ${wanted} must wait for it to close`),
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        onEnd();
      },
      terminated: onEnd,
    });
    opening
      .then(
        (database) => (refused ? database.close() : resolve(database)),
        (error) => reject(asTrouble(error, `opening database ${name}`)),
      )
      .finally(() => clearTimeout(waiting));
  });

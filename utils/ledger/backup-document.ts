import { type Json, parseCanonical } from '../chain/canonical';
import type { StoredLog } from './database';
import type { Marks } from './marks';

/** One log in a backup; its entries stand in files beside this. */
export type BackupLog = StoredLog & { size: number; head: string };

/** `cadangan.json`: what a backup holds (FORMAT.md). */
export type BackupDocument = {
  schema: 'saksi/backup/1';
  /** Device UTC, ISO 8601. */
  made: string;
  software: { version: string; build_sha256: string };
  /** What the participant calls the device that made it. */
  device?: string;
  /** Choices that another device can take over. */
  settings: { [name: string]: Json };
  logs: BackupLog[];
};

export const BACKUP_SCHEMA = 'saksi/backup/1';

export type RefusedBecause = 'passphrase' | 'not-a-backup' | 'newer' | 'damaged';

/** A backup that was not read; nothing of it was kept. `where` is the file in it that is wrong. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  constructor(
    readonly because: RefusedBecause,
    message: string,
    readonly where?: string,
  ) {
    super(where === undefined ? message : `${where}: ${message}`);
  }
}

const WHERE = 'cadangan.json';
const HEX = (digits: number): RegExp => new RegExp(`^[0-9a-f]{${digits}}$`);

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (message: string): never => {
  throw new BackupRefused('damaged', message, WHERE);
};

const text = (value: Json | undefined, what: string, shape: RegExp): string =>
  typeof value === 'string' && shape.test(value) ? value : refuse(`${what} is ${JSON.stringify(value)?.slice(0, 80)}`);

const logOf = (value: Json): BackupLog => {
  if (!isObject(value)) return refuse('a log is not an object');
  const { log, secret, openedAt, marks, size, head, closed, device } = value;
  if (!isObject(marks)) return refuse('the marks of a log are not an object');
  if (typeof size !== 'number' || size < 1) return refuse('a log has no size');
  return {
    log: text(log, 'the name of a log', HEX(32)),
    secret: text(secret, 'the secret of a log', HEX(64)),
    openedAt: text(openedAt, 'the beginning of a log', /^\d{4}-\d\d-\d\dT.*Z$/),
    marks: marks as Marks,
    size,
    head: text(head, 'the head of a log', HEX(64)),
    ...(closed !== undefined && { closed: text(closed, 'closed', /^(elsewhere|erased)$/) as 'elsewhere' | 'erased' }),
    ...(typeof device === 'string' && { device }),
  };
};

/** Throws BackupRefused: `newer` where a later version wrote it, `damaged` where it is not what this version writes. */
export const readBackupDocument = (bytes: Uint8Array): BackupDocument => {
  let value: Json;
  try {
    value = parseCanonical(bytes);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  if (!isObject(value)) return refuse('is not an object');
  const { schema, made, software, device, settings, logs } = value;
  if (schema !== BACKUP_SCHEMA && /^saksi\/backup\/\d+$/.test(String(schema)))
    throw new BackupRefused('newer', `the backup is ${String(schema)}; this version reads ${BACKUP_SCHEMA}`, WHERE);
  if (schema !== BACKUP_SCHEMA || !isObject(software) || !isObject(settings) || !Array.isArray(logs)) return refuse('lacks a part');
  return {
    schema: BACKUP_SCHEMA,
    made: text(made, 'made', /^\d{4}-\d\d-\d\dT.*Z$/),
    software: { version: String(software.version), build_sha256: String(software.build_sha256) },
    ...(typeof device === 'string' && { device }),
    settings,
    logs: logs.map(logOf),
  };
};

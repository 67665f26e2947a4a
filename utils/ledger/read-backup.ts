import { strFromU8, unzipSync } from 'fflate';
import { chainCheck } from '../chain/check';
import { openRecord, revealLeaves } from '../chain/open-record';
import { sha256Hex } from '../chain/sha256';
import { numbered } from './backup';
import { type BackupDocument, type BackupLog, BackupRefused, readBackupDocument } from './backup-document';
import type { Kept } from './pack-entry';

/** A log of a backup, checked whole. */
export type Restorable = BackupLog & {
  entries: Kept[];
  /** Page copies by the SHA-256 of their bytes. */
  files: ReadonlyMap<string, Uint8Array>;
};

export type Backup = { document: BackupDocument; logs: Restorable[] };

/** evidence.md 7. The file is the participant's own, and may yet be somebody's trap. */
const MOST = { files: 65_000, bytes: 300_000_000 };

const unpack = (zip: Uint8Array): Map<string, Uint8Array> => {
  let files = 0;
  let bytes = 0;
  try {
    const opened = unzipSync(zip, {
      filter: ({ originalSize }) => {
        bytes += originalSize;
        if (++files > MOST.files || bytes > MOST.bytes) throw new BackupRefused('damaged', 'is larger than a backup can be');
        return true;
      },
    });
    return new Map(Object.entries(opened));
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused('not-a-backup', `cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const checkLog = async (
  folder: string,
  { log, size, head, ...row }: BackupLog,
  files: ReadonlyMap<string, Uint8Array>,
  onEntry: () => Promise<void>,
): Promise<Restorable> => {
  const refuse = (where: string, message: string): never => {
    throw new BackupRefused('damaged', message, `${folder}/${where}`);
  };
  const text = strFromU8(files.get(`${folder}/log.jsonl`) ?? new Uint8Array());
  if (!text.endsWith('\n')) refuse('log.jsonl', 'is missing or cut short');
  const check = chainCheck({ log, size, head });
  const entries: Kept[] = [];
  const copies = new Map<string, Uint8Array>();
  for (const [seq, line] of text.slice(0, -1).split('\n').entries()) {
    const record = files.get(`${folder}/records/${numbered(seq)}.json`);
    const where = `disclosures/${numbered(seq)}.txt`;
    const disclosures = strFromU8(files.get(`${folder}/${where}`) ?? new Uint8Array())
      .split('\n')
      .filter((one) => one !== '');
    check.add(line, record);
    entries.push({ line, record, disclosures });
    await onEntry();
    if (!record) continue;
    try {
      const opened = openRecord(record);
      revealLeaves(opened, disclosures);
      for (const { path, sha256 } of opened.files) {
        const copy = files.get(`${folder}/${path}`);
        if (copy && sha256Hex(copy) !== sha256) refuse(path, 'is not the page that its entry names');
        if (copy) copies.set(sha256, copy);
      }
    } catch (error) {
      if (error instanceof BackupRefused) throw error;
      refuse(where, error instanceof Error ? error.message : String(error));
    }
  }
  const [broken] = check.end().breaks;
  if (broken) refuse('log.jsonl', `entry ${broken.seq}: ${broken.why}`);
  return { log, size, head, ...row, entries, files: copies };
};

/**
 * Reads a backup's zip and checks all of it, every chain, value and page, before anything is believed. Throws BackupRefused with the place. `onEntry` is awaited
 * after each entry, and told how many there are.
 */
export const readBackup = async (zip: Uint8Array, onEntry: (total: number) => Promise<void>): Promise<Backup> => {
  const files = unpack(zip);
  const bytes = files.get('cadangan.json');
  if (!bytes) throw new BackupRefused('not-a-backup', 'has no cadangan.json: it is another file than a backup of Saksi');
  const document = readBackupDocument(bytes);
  const total = document.logs.reduce((sum, { size }) => sum + size, 0);
  const logs: Restorable[] = [];
  for (const log of document.logs) logs.push(await checkLog(`logs/${log.log}`, log, files, () => onEntry(total)));
  return { document, logs };
};

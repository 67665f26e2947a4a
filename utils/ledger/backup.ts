import { strToU8, Zip, ZipDeflate } from 'fflate';
import { canonicalBytes } from '../chain/canonical';
import { openRecord } from '../chain/open-record';
import type { BackupDocument, BackupLog } from './backup-document';
import type { LogRow } from './database';
import type { Entry } from './entry';

/** The part of a ledger that a backup reads. */
export type BackupSource = {
  logs(): Promise<LogRow[]>;
  walk(log: string): AsyncIterable<Entry>;
  file(sha256: string): Promise<Uint8Array | undefined>;
};

/** Beyond it a zip needs fields that not every program reads. */
const MOST_FILES = 65_000;

export const numbered = (seq: number): string => String(seq).padStart(6, '0');

const README = `Cadangan catatan Saksi. / A backup of Saksi's logs.
logs/<nama>/log.jsonl, records/, disclosures/, snapshots/: lihat / see utils/chain/FORMAT.md. cadangan.json: utils/ledger/FORMAT.md.
Jangan dibagikan: isinya lengkap, termasuk identitas Anda. / Do not share: it holds everything, your identity too.
`;

const rowOf = ({ log, secret, openedAt, marks, size, head, closed, device }: LogRow): BackupLog => ({
  log,
  secret,
  openedAt,
  marks,
  size,
  head,
  ...(closed && { closed }),
  ...(device !== undefined && { device }),
});

/** A zip in memory, to which files are added one by one. */
const zipWriter = () => {
  const parts: BlobPart[] = [];
  let files = 0;
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part.slice());
  });
  return {
    add: (path: string, bytes: Uint8Array): void => {
      if (++files > MOST_FILES) throw new Error(`a backup cannot hold more than ${MOST_FILES} files`);
      const member = new ZipDeflate(path, { level: 6 });
      member.mtime = new Date(2020, 0, 1);
      zip.add(member);
      member.push(bytes, true);
    },
    end: async (): Promise<Uint8Array> => {
      zip.end();
      return new Uint8Array(await new Blob(parts).arrayBuffer());
    },
  };
};

const namedFiles = ({ record }: Entry): { path: string; sha256: string }[] => {
  try {
    return record ? openRecord(record).files : [];
  } catch {
    // A damaged record goes along as it is; reading the backup says so.
    return [];
  }
};

/**
 * Everything the ledger holds, as a zip in the layout of utils/chain/FORMAT.md, one folder a log (FORMAT.md beside this file). Read as of one moment for each log.
 * `onEntry` is awaited after each entry: it tells progress, lets the page breathe, and stops the work by throwing.
 */
export const writeBackup = async (
  source: BackupSource,
  about: Omit<BackupDocument, 'schema' | 'logs'>,
  onEntry: () => Promise<void>,
): Promise<Uint8Array> => {
  const zip = zipWriter();
  const rows = (await source.logs()).map(rowOf);
  zip.add('BACA-SAYA.txt', strToU8(README));
  zip.add('cadangan.json', canonicalBytes({ schema: 'saksi/backup/1', ...about, logs: rows }));
  for (const { log, size } of rows) {
    const folder = `logs/${log}`;
    const lines: string[] = [];
    const added = new Set<string>();
    for await (const entry of source.walk(log)) {
      if (entry.seq >= size) break;
      lines.push(`${entry.line}\n`);
      if (entry.record) zip.add(`${folder}/records/${numbered(entry.seq)}.json`, entry.record);
      if (entry.disclosures.length > 0)
        zip.add(`${folder}/disclosures/${numbered(entry.seq)}.txt`, strToU8(entry.disclosures.map((one) => `${one}\n`).join('')));
      for (const { path, sha256 } of namedFiles(entry)) {
        const bytes = added.has(path) ? undefined : await source.file(sha256);
        if (bytes) zip.add(`${folder}/${path}`, bytes);
        added.add(path);
      }
      await onEntry();
    }
    zip.add(`${folder}/log.jsonl`, strToU8(lines.join('')));
  }
  return zip.end();
};

import { type Json, parseCanonical } from '../../chain/canonical';
import { type OpenRecord, openRecord } from '../../chain/open-record';
import { textOf } from '../bytes';
import { type ExportDocument, exportDocument } from '../payload/export-document';
import { disclosuresPath, recordPath } from '../payload/paths';
import type { Fault } from '../verdict';

/** A bag's files, with what the verifier asks of them. Nothing is believed: each reader below says why it could not read. */
export type Bundle = {
  /** Name of the folder that is the bag. */
  base: string;
  files: ReadonlyMap<string, Uint8Array>;
  /** Header lines, without LF. */
  lines: readonly string[];
  record(seq: number): Uint8Array | undefined;
  /** The record as read, once for all who ask. Throws as `openRecord` does. */
  opened(seq: number): OpenRecord | undefined;
  disclosures(seq: number): readonly string[];
  /** Undefined where `export.json` is not what its schema says. */
  document: ExportDocument | undefined;
  faults: Fault[];
};

/** Lines that each end in LF. Throws on anything between or after them. */
export const linesOf = (bytes: Uint8Array): string[] => {
  const lines = textOf(bytes).split('\n');
  if (lines.pop() !== '') throw new Error('the last line does not end in a line feed');
  return lines;
};

const readDocument = (bytes: Uint8Array | undefined): ExportDocument => {
  if (bytes === undefined) throw new Error('is missing');
  const value: Json = parseCanonical(bytes);
  const parsed = exportDocument.safeParse(value);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  return parsed.data;
};

export const readBundle = (base: string, files: ReadonlyMap<string, Uint8Array>): Bundle => {
  const faults: Fault[] = [];
  const attempt = <T>(path: string, read: (bytes: Uint8Array | undefined) => T): T | undefined => {
    try {
      return read(files.get(`data/${path}`));
    } catch (error) {
      faults.push({ detail: error instanceof Error ? error.message : String(error), where: `data/${path}` });
      return undefined;
    }
  };
  const lines = attempt('log.jsonl', (bytes) => {
    if (bytes === undefined) throw new Error('is missing');
    return linesOf(bytes);
  });
  const document = attempt('export.json', readDocument);
  const disclosures = new Map<number, string[]>();
  (lines ?? []).forEach((_, seq) => {
    const path = disclosuresPath(seq);
    if (files.has(`data/${path}`)) disclosures.set(seq, attempt(path, (bytes) => linesOf(bytes ?? new Uint8Array())) ?? []);
  });
  const record = (seq: number): Uint8Array | undefined => files.get(`data/${recordPath(seq)}`);
  const known = new Map<number, OpenRecord>();
  const opened = (seq: number): OpenRecord | undefined => {
    const bytes = record(seq);
    const found = known.get(seq) ?? (bytes && openRecord(bytes));
    if (found) known.set(seq, found);
    return found;
  };
  return {
    base,
    files,
    lines: lines ?? [],
    record,
    opened,
    disclosures: (seq) => disclosures.get(seq) ?? [],
    document,
    faults,
  };
};

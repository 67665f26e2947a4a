import { canonicalBytes } from '../../chain/canonical';
import { utf8 } from '../bytes';
import { toCsv } from '../csv';
import { report } from '../report';
import type { Case } from '../report/case';
import type { Breathe } from '../slices';
import type { StoredEntry } from '../source';
import { documentBytes } from './document-bytes';
import type { ExportDocument } from './export-document';
import { findingsDocument } from './findings-document';
import { FORMAT } from './format';
import type { FIXED } from './paths';
import { fieldRows, timelineRows } from './tables';
import { timelineDocument } from './timeline-document';

/** The files of `data/`: those that every bundle has, then what is shown of the log. */
export const payloadOf = async (
  told: Case,
  document: ExportDocument,
  stored: readonly StoredEntry[],
  shown: ReadonlyMap<string, Uint8Array>,
  breathe: Breathe,
): Promise<Map<string, Uint8Array>> => {
  const { log, entries, grades, offsetMin } = told;
  const reports = { id: await report(told, 'id', breathe), en: await report(told, 'en', breathe) };
  const timeline = async (separator: ',' | ';') => utf8(await toCsv(timelineRows(entries, grades, offsetMin), separator, breathe));
  const fields = async (separator: ',' | ';') => utf8(await toCsv(fieldRows(entries), separator, breathe));
  const fixed: Record<(typeof FIXED)[number], () => Uint8Array | Promise<Uint8Array>> = {
    'laporan.html': () => utf8(reports.id),
    'report.en.html': () => utf8(reports.en),
    'format.txt': () => utf8(FORMAT),
    'log.jsonl': () => utf8(stored.map(({ line }) => `${line}\n`).join('')),
    'linimasa.csv': () => timeline(','),
    'linimasa-titik-koma.csv': () => timeline(';'),
    'linimasa.json': () => documentBytes(timelineDocument(log, entries, grades), breathe),
    'bidang.csv': () => fields(','),
    'bidang-titik-koma.csv': () => fields(';'),
    'temuan.json': () => documentBytes(findingsDocument(log, entries), breathe),
    'export.json': () => canonicalBytes(document),
  };
  const files = new Map<string, Uint8Array>();
  for (const [path, make] of Object.entries(fixed)) {
    files.set(path, await make());
    await breathe();
  }
  for (const [path, bytes] of shown) files.set(path, bytes);
  return files;
};

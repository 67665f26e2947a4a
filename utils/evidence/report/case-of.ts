import { checkpointAt, checkpointText } from '../../chain/checkpoint';
import type { ExportDocument } from '../payload/export-document';
import { gradesOf } from '../payload/grade';
import type { Seal } from '../seals';
import type { Witnessed } from '../witnessed';
import type { Case } from './case';

type Shown = {
  entries: readonly Witnessed[];
  seals: readonly Seal[];
  /** The last header line; undefined for an empty log. */
  lastLine: string | undefined;
  pages: ReadonlyMap<string, string>;
};

/** What a report is made from, by whoever has a bundle or is making one: both get the same report, byte for byte. */
export const caseOf = (document: Omit<ExportDocument, 'tags'>, { entries, seals, lastLine, pages }: Shown): Case => {
  const { log, size, head, profile, clock, software } = document;
  const keyFingerprint = document.key.replace('sha256:', '');
  return {
    log,
    size,
    head,
    keyFingerprint,
    profile,
    clock,
    now: document.exported,
    offsetMin: document.offset_min,
    software: { name: software.name, version: software.version, buildSha256: software.build_sha256 },
    entries,
    pages,
    seals,
    grades: gradesOf(entries, seals),
    sealCode: lastLine === undefined ? '' : checkpointText(checkpointAt(lastLine, keyFingerprint)),
    byHand: { leaves: document.withheld_leaves, fields: document.withheld_fields },
  };
};

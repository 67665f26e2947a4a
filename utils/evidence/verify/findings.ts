import { isSame } from '../bytes';
import { documentBytes } from '../payload/document-bytes';
import { findingsDocument } from '../payload/findings-document';
import { gradesOf } from '../payload/grade';
import { timelineDocument } from '../payload/timeline-document';
import type { Seal } from '../seals';
import type { Breathe } from '../slices';
import type { Fault } from '../verdict';
import type { Witnessed } from '../witnessed';
import { checkFindingLooks } from './finding-looks';
import type { Bundle } from './read-bundle';
import { checkTables } from './tables';

/**
 * `temuan.json`, `linimasa.json` and the tables are made again from the entries and must be the same bytes; every entry that a finding rests on must exist
 * before it.
 */
export const checkFindings = async (
  bundle: Bundle,
  log: string,
  entries: readonly Witnessed[],
  seals: readonly Seal[],
  breathe: Breathe,
): Promise<Fault[]> => {
  const grades = gradesOf(entries, seals);
  const faults = [...(await checkTables(bundle, entries, grades, breathe)), ...checkFindingLooks(entries)];
  const derived = {
    'data/temuan.json': () => findingsDocument(log, entries),
    'data/linimasa.json': () => timelineDocument(log, entries, grades),
  };
  for (const [where, make] of Object.entries(derived)) {
    if (!isSame(await documentBytes(make(), breathe), bundle.files.get(where)))
      faults.push({ detail: 'does not say what the entries say', where });
  }
  for (const { kind, seq, body } of entries) {
    if (kind !== 'finding') continue;
    for (const name of ['from_seq', 'to_seq', 'confirmed_seq', 'resolved_seq']) {
      const rests = body[name];
      if (typeof rests === 'number' && (rests < 0 || rests >= seq))
        faults.push({ detail: `${name} is ${rests}, which is no entry before it`, where: `entry ${seq}` });
    }
  }
  return faults;
};

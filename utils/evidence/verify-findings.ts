import { canonicalBytes } from '../chain/canonical';
import { findingsDocument } from './findings-document';
import type { Bundle } from './read-bundle';
import type { Fault } from './verdict';
import type { Witnessed } from './witnessed';

const where = 'data/temuan.json';

/** `temuan.json` is made again from the finding entries and must be the same bytes; every entry that a finding rests on must exist before it. */
export const checkFindings = (bundle: Bundle, log: string, entries: readonly Witnessed[]): Fault[] => {
  const faults: Fault[] = [];
  const given = bundle.files.get(where) ?? new Uint8Array();
  const made = canonicalBytes(findingsDocument(log, entries));
  if (given.length !== made.length || made.some((byte, index) => byte !== given[index]))
    faults.push({ detail: 'does not say what the finding entries say', where });
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

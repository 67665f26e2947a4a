import type { Json } from '../../chain/canonical';
import { at, leafOf, type Witnessed } from '../witnessed';

/** What identifies one finding over its steps; a withheld key falls back to what is public. */
export const findingKey = (entry: Witnessed): string =>
  leafOf(entry, 'temuan/kunci') ?? `${String(at(entry.body, 'rule'))}@${String(at(entry.body, 'to_seq'))}`;

const SIGHTINGS = { last_good: 'lastGood', first_seen: 'firstSeen', confirmed: 'confirmed', resolved: 'resolved' } as const;

const stepOf = (entry: Witnessed, current: boolean): Json => {
  const { body } = entry;
  const seen = Object.fromEntries(Object.entries(SIGHTINGS).map(([name, key]) => [name, at(body, 'sightings', key, 'at') ?? null]));
  return {
    seq: entry.seq,
    time: entry.time,
    rule: at(body, 'rule') ?? null,
    severity: at(body, 'severity') ?? null,
    state: at(body, 'state') ?? null,
    current,
    from_seq: at(body, 'from_seq') ?? null,
    to_seq: at(body, 'to_seq') ?? null,
    confirmed_seq: at(body, 'confirmed_seq') ?? null,
    resolved_seq: at(body, 'resolved_seq') ?? null,
    ...seen,
    subject: leafOf(entry, 'temuan/perihal') ?? null,
    was: leafOf(entry, 'temuan/sebelum') ?? null,
    is: leafOf(entry, 'temuan/sesudah') ?? null,
    covers: entry.leaves.filter(([name]) => name.startsWith('temuan/mencakup/')).map(([, title]) => title),
    promise: at(body, 'promise') ?? null,
  };
};

/**
 * `temuan.json` (`saksi/findings/1`): every step of every finding entry that is not withheld, in order. `current` marks the last step of each.
 * A function of the records and disclosures in the bundle alone, so that the verifier can make it again. Frozen: a change is a new schema.
 */
export const findingsDocument = (log: string, entries: readonly Witnessed[]): { [key: string]: Json } => {
  const steps = entries.filter((entry) => entry.kind === 'finding' && !entry.withheld);
  const last = new Map(steps.map((entry) => [findingKey(entry), entry.seq]));
  return { schema: 'saksi/findings/1', log, findings: steps.map((entry) => stepOf(entry, last.get(findingKey(entry)) === entry.seq)) };
};

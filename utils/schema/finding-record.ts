import type { BrokenPromise, Finding, RuleId, Severity, Sighting } from './finding';
import type { Leaf } from './leaves';

/**
 * The public body of a `finding` entry (evidence.md 2.3): which rule, which step of its life, and the entries it rests on,
 * so that a stranger can look them up and judge again. What was printed, and the subject, are leaves.
 */
export type FindingBody = {
  rule: RuleId;
  severity: Severity;
  state: Finding['state'];
  /** Last entry at which all was well. */
  from_seq?: number;
  /** First entry that showed it. */
  to_seq: number;
  confirmed_seq?: number;
  resolved_seq?: number;
  /** Names of the leaves of `to_seq` and `from_seq` that it rests on. */
  fields: string[];
  sightings: Partial<Record<'lastGood' | 'firstSeen' | 'confirmed' | 'resolved', Sighting>>;
  flaps: { firstSeen: Sighting; resolved: Sighting }[];
  promise?: BrokenPromise;
};

const FIELDS: Record<RuleId, string[]> = {
  'training-disappeared': ['pelatihan/jumlah', 'pelatihan/…/nama'],
  'history-emptied': ['pelatihan/jumlah'],
  'training-status-reversed': ['pelatihan/…/status'],
  'certificate-count-fell': ['sertifikat/jumlah'],
  'certificate-disappeared': ['sertifikat/daftar/…/nama'],
  'certificate-overdue': ['pelatihan/…/status', 'sertifikat/jumlah'],
  'status-stuck': ['pelatihan/…/status'],
  'purchase-contradiction': ['pelatihan/jumlah', 'pemberitahuan/…/teks'],
  'balance-unexplained': ['saldo', 'pelatihan/jumlah'],
  'incentive-failed': ['insentif/…/status'],
  'incentive-reversed': ['insentif/…/status'],
  'incentive-disappeared': ['insentif/jumlah'],
  'incentive-overdue': ['insentif/…/status', 'insentif/…/jadwal/norm'],
  'account-deactivated': ['keanggotaan', 'pemberitahuan/…/teks'],
  'record-altered': ['pelatihan/…/nama'],
  'survey-missing': ['pemberitahuan/…/teks'],
};

export const findingBody = (finding: Finding): FindingBody => {
  const { rule, severity, state, lastGood, firstSeen, confirmed, resolved, flaps, promise } = finding;
  return {
    rule,
    severity,
    state,
    ...(lastGood && { from_seq: lastGood.seq }),
    to_seq: firstSeen.seq,
    ...(confirmed && { confirmed_seq: confirmed.seq }),
    ...(resolved && { resolved_seq: resolved.seq }),
    fields: FIELDS[rule],
    sightings: { ...(lastGood && { lastGood }), firstSeen, ...(confirmed && { confirmed }), ...(resolved && { resolved }) },
    flaps: flaps ?? [],
    ...(promise && { promise }),
  };
};

export const findingLeaves = (finding: Finding): Leaf[] => [
  ['temuan/kunci', finding.key],
  ['temuan/perihal', finding.subject],
  ['temuan/sebelum', finding.was],
  ['temuan/sesudah', finding.is],
  ...(finding.covers ?? []).map((title, index): Leaf => [`temuan/mencakup/${index}`, title]),
];

/** The inverse: a finding step as stored. Withheld leaves come back as empty texts. */
export const findingFrom = (body: FindingBody, leaves: readonly Leaf[]): Finding => {
  const values = new Map(leaves);
  const covers = leaves.filter(([name]) => name.startsWith('temuan/mencakup/')).map(([, title]) => title);
  const { lastGood, firstSeen, confirmed, resolved } = body.sightings;
  return {
    rule: body.rule,
    severity: body.severity,
    key: values.get('temuan/kunci') ?? '',
    subject: values.get('temuan/perihal') ?? '',
    state: body.state,
    was: values.get('temuan/sebelum') ?? '',
    is: values.get('temuan/sesudah') ?? '',
    ...(lastGood && { lastGood }),
    firstSeen: firstSeen ?? { seq: body.to_seq, at: '', load: '', session: '' },
    ...(confirmed && { confirmed }),
    ...(resolved && { resolved }),
    ...(body.flaps.length > 0 && { flaps: body.flaps }),
    ...(body.promise && { promise: body.promise }),
    ...(covers.length > 0 && { covers }),
  };
};

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
  /** First entry that showed it. Numbers are of this log: what another device saw is in `sightings`, with its log. */
  to_seq?: number;
  confirmed_seq?: number;
  resolved_seq?: number;
  /** Names of the leaves, in the look that brought this step, that the rule looked at. */
  fields: string[];
  sightings: Partial<Record<'lastGood' | 'firstSeen' | 'confirmed' | 'resolved', Sighting>>;
  flaps: { firstSeen: Sighting; resolved: Sighting }[];
  promise?: BrokenPromise;
};

/** The leaves that each rule looks at. */
const FIELDS: Record<RuleId, RegExp> = {
  'training-disappeared': /^pelatihan\/(jumlah|\d+\/nama)$/,
  'history-emptied': /^pelatihan\/(jumlah|\d+\/nama)$/,
  'training-status-reversed': /^pelatihan\/\d+\/(nama|status)$/,
  'certificate-count-fell': /^sertifikat\/jumlah$|^pelatihan\/\d+\/sertifikat$/,
  'certificate-disappeared': /^sertifikat\/(jumlah|daftar\/\d+\/nama)$|^pelatihan\/\d+\/sertifikat$/,
  'certificate-overdue': /^pelatihan\/\d+\/(nama|status|sertifikat|selesai\/norm|berakhir\/norm)$|^sertifikat\/jumlah$/,
  'status-stuck': /^pelatihan\/\d+\/(nama|status|sertifikat)$|^sertifikat\/jumlah$/,
  'purchase-contradiction': /^pelatihan\/(jumlah|\d+\/nama)$|^pemberitahuan\/\d+\/teks$/,
  'balance-unexplained': /^saldo(\/norm)?$|^pelatihan\/(jumlah|\d+\/harga\/norm)$/,
  'incentive-failed': /^insentif\/\d+\/(jenis|status)$|^pemberitahuan\/\d+\/teks$/,
  'incentive-reversed': /^insentif\/\d+\/(jenis|status)$/,
  'incentive-disappeared': /^insentif\/(jumlah|\d+\/jenis)$/,
  'incentive-overdue': /^insentif\/\d+\/(jenis|status|jadwal\/norm)$/,
  'account-deactivated': /^keanggotaan$|^pemberitahuan\/\d+\/teks$/,
  'record-altered': /^pelatihan\/\d+\/(nama|lembaga|harga\/norm|dibeli\/norm|mulai\/norm|berakhir\/norm|selesai\/norm)$/,
  'survey-missing': /^insentif\/\d+\/(jenis|status)$|^pemberitahuan\/\d+\/teks$/,
};

const SECTION: Record<string, string> = { keanggotaan: 'akun' };

/** The sections of a look that each rule looks at: those of its leaves. */
export const RULE_SECTIONS: Readonly<Record<string, readonly string[] | undefined>> = Object.fromEntries(
  Object.entries(FIELDS).map(([rule, { source }]) => {
    const named = [...source.matchAll(/\^([a-z]+)/g)].map(([, name = '']) => SECTION[name] ?? name);
    return [rule, [...new Set(named)]];
  }),
);

type Numbered = 'from_seq' | 'to_seq' | 'confirmed_seq' | 'resolved_seq';

/** The number of an entry of this log; nothing where another device saw it. */
const own = <K extends Numbered>(key: K, seen: Sighting | undefined) => (seen && seen.log === undefined ? { [key]: seen.seq } : {});

/** `leaves` are those of the look that brought this step. */
export const findingBody = (finding: Finding, leaves: readonly Leaf[]): FindingBody => {
  const { rule, severity, state, lastGood, firstSeen, confirmed, resolved, flaps, promise } = finding;
  return {
    rule,
    severity,
    state,
    ...own('from_seq', lastGood),
    ...own('to_seq', firstSeen),
    ...own('confirmed_seq', confirmed),
    ...own('resolved_seq', resolved),
    fields: leaves.map(([name]) => name).filter((name) => FIELDS[rule].test(name)),
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
    firstSeen: firstSeen ?? { seq: body.to_seq ?? -1, at: '', load: '', session: '' },
    ...(confirmed && { confirmed }),
    ...(resolved && { resolved }),
    ...(body.flaps.length > 0 && { flaps: body.flaps }),
    ...(body.promise && { promise: body.promise }),
    ...(covers.length > 0 && { covers }),
  };
};

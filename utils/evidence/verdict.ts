import type { Clock, Profile } from './source';
import type { EvidenceWords } from './words';

/** What the verifier looks at, in its order. A check that failed has an entry for every fault (at most `MOST` of one kind). */
export const CHECK_IDS = [
  'ours',
  'zip',
  'bag',
  'payload',
  'tags',
  'layout',
  'export',
  'signature',
  'key',
  'chain',
  'records',
  'disclosures',
  'files',
  'content',
  'profile',
  'anchors',
  'findings',
  'account',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** `detail` is a sentence in the language asked for; a fault's exact reason stands in brackets, in English, and says so in another language. */
export type Check = { id: CheckId; ok: boolean; detail: string; where?: string };

/** What a bundle that verifies still does not show. */
export const LIMIT_IDS = [
  'origin',
  'rebuilt',
  'other-logs',
  'device-clock',
  'simulated-clock',
  'fingerprint',
  'withheld-entries',
  'withheld-values',
  'clock-backwards',
  'rendering',
  'new-key',
  'tokens-unchecked',
  'mail-unchecked',
  'mail-impossible',
  'before-seal',
] as const;
export type LimitId = (typeof LIMIT_IDS)[number];

export type Verdict = {
  ok: boolean;
  /** Reports and tables are, byte for byte, what this version writes of the entries. Where not, nobody has compared their sentences with them. */
  asWritten: boolean;
  /** Keys that signed before the one of now, each until the entry that names the next: whoever signed with the new one may be somebody else. */
  formerKeys: { until: number; fingerprint: string }[];
  checks: Check[];
  /** Sentences: what must not be concluded, however well the bundle verifies. */
  cannotConclude: string[];
  log: string;
  size: number;
  head: string;
  profile: Profile | '';
  clock: Clock | '';
  /** SHA-256 of the public key's SPKI DER: to be compared with one given out earlier. */
  keyFingerprint: string;
};

/** More faults of one kind than anyone reads: the rest is counted. */
const MOST = 20;

export type Fault = { detail: string; where?: string };

/** One passed check, or a failed one for each fault, in words a clerk understands; what went wrong exactly stands behind them. */
export const checksOf = (
  id: CheckId,
  faults: readonly Fault[],
  { checks, exactly }: Pick<EvidenceWords, 'checks' | 'exactly'>,
): Check[] => {
  const { passed, failed } = checks[id];
  if (faults.length === 0) return [{ id, ok: true, detail: passed }];
  const shown = faults
    .slice(0, MOST)
    .map(
      ({ detail, where }): Check => ({ id, ok: false, detail: `${failed} (${exactly}${detail})`, ...(where !== undefined && { where }) }),
    );
  if (faults.length > MOST) shown.push({ id, ok: false, detail: `${failed} (+${faults.length - MOST})` });
  return shown;
};

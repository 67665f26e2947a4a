import type { PersonalValue } from '../../personal/detector';
import type { EvidenceSource, Profile, StoredEntry } from '../source';
import { type LeakGate, leakGate } from './leak-gate';
import { ownWords } from './own-words';
import { personalValues } from './personal-values';

const secretOf = ({ secret }: EvidenceSource): PersonalValue => ({ kind: 'rahasia', value: secret });

const SEARCHED: Record<Profile, (source: EvidenceSource, stored: readonly StoredEntry[]) => PersonalValue[]> = {
  /** Nothing personal may be in it. */
  samar: (source, stored) => [...source.personal, ...personalValues(stored), secretOf(source)],
  /** Identity is meant to be in it; the secret of `acct` is not. */
  ombudsman: (source) => [secretOf(source)],
  lengkap: () => [],
};

/** What may not leave in this profile: `strict` for values and structure, `prose` for files in which sentences of ours stand too. */
export const gatesFor = (
  source: EvidenceSource,
  stored: readonly StoredEntry[],
  profile: Profile,
): { strict: LeakGate; prose: LeakGate } => {
  const personal = SEARCHED[profile](source, stored);
  const detectors = profile === 'samar';
  const ours = ownWords();
  return { strict: leakGate(personal, { detectors, ordinary: ours }), prose: leakGate(personal, { detectors, ownWords: ours }) };
};

import type { EvidenceSource, Profile, StoredEntry } from '../source';
import { type LeakGate, leakGate } from './leak-gate';
import { ownWords } from './own-words';
import { personalValues } from './personal-values';

const SEARCHED: Record<Profile, (source: EvidenceSource, stored: readonly StoredEntry[]) => string[]> = {
  /** Nothing personal may be in it. */
  samar: (source, stored) => [...source.personal, ...personalValues(stored), source.secret],
  /** Identity is meant to be in it; the secret of `acct` is not. */
  ombudsman: (source) => [source.secret],
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
  return { strict: leakGate(personal, { detectors }), prose: leakGate(personal, { detectors, ownWords: ownWords() }) };
};

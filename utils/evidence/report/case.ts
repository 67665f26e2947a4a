import type { Grades } from '../payload/grade';
import type { Seal } from '../seals';
import type { Clock, EvidenceSource, Profile, Withhold } from '../source';
import type { Witnessed } from '../witnessed';

/** All that a report is made from. Two equal cases give two equal reports. */
export type Case = {
  log: string;
  size: number;
  head: string;
  /** 64 hex digits. */
  keyFingerprint: string;
  profile: Profile;
  clock: Clock;
  /** ISO 8601 UTC. */
  now: string;
  /** Minutes east of UTC. */
  offsetMin: number;
  software: EvidenceSource['software'];
  entries: readonly Witnessed[];
  seals: readonly Seal[];
  grades: Grades;
  /** The checkpoint of the whole log, to be given to others. */
  sealCode: string;
  /** Text of the pages included, by the path of their file. */
  pages: ReadonlyMap<string, string>;
  /** What the participant holds back by hand. */
  byHand: Withhold;
};

import type { Sighting } from '../schema/finding';

export type WhyLawful =
  | 'purchase'
  | 'own-cancellation'
  | 'mass-cancellation'
  | 'year-end'
  | 'deactivated'
  | 'membership-ended'
  /** A training was lost at the same look; its certificate went with it. */
  | 'training-loss';

/** A change that would have been a finding, were it not for this. Recorded, so that silence can be accounted for. */
export type Explanation = {
  what: 'training-gone' | 'certificate-count' | 'incentive-gone' | 'balance';
  subject: string;
  why: WhyLawful;
  at: Sighting;
  /** Whole rupiah, where money explains it. */
  amount?: number;
};

import type { Finding, Sighting } from '../schema/finding';
import type { Incentive } from '../schema/incentive';
import type { Section } from '../schema/section';
import type { SectionValue } from '../schema/snapshot';
import type { Training } from '../schema/training';
import type { KnownFrames } from './frames';
import type { Overtaken } from './overtaken';

/** A section's value when it was last read, and on which page. An unread section leaves it standing. */
export type LastRead<S extends Section> = { value: SectionValue<S>; at: Sighting; page: string };

/** Something listed row by row, remembered after it left the list. */
export type Remembered<T> = {
  /** Stable over all readings; part of finding keys. Holds no code. */
  id: string;
  /** As last listed; what an earlier look showed and a later one left out stays. */
  record: T;
  first: Sighting;
  /** The last look at which it was listed. */
  last: Sighting;
  /** Pages it was listed on, at most `MOST_PAGES`, the last one last. */
  pages: string[];
  /** Since when it is missing, and whether everything else went with it; `unsure` while no look said so that is a witness by itself (C8). */
  gone?: { at: Sighting; together: boolean; unsure?: true };
};

export type KnownTraining = Remembered<Training> & {
  /** First look of the unbroken run of active looks without a certificate. */
  activeSince?: Sighting;
  finishedSince?: Sighting;
  /** The record as it stood when it was first shown as finished, and the last look that showed it so. */
  finished?: { record: Training; last: Sighting };
  /** The day on which the participant says they completed it, and the entry in which they said so; `log`: another device's. */
  stated?: { on: string; seq: number; log?: string };
  /** Most certificates shown for it, and the last look that showed as many. */
  certified?: { count: number; last: Sighting };
  /** Bought while the balance was watched, and not yet found in a fall of it. */
  unpaid?: boolean;
  /** The refund of its cancellation was seen. */
  refunded?: boolean;
};

export type KnownIncentive = Remembered<Incentive> & {
  /** First and last look that showed it paid. */
  paid?: { first: Sighting; last: Sighting };
  /** Last look that showed it in no state of failure. */
  well?: Sighting;
};

/**
 * The most certificates counted on one page (each page may count in its own way), and when last so many. `titles` where it listed them all by
 * name; `low` while it shows fewer; `elsewhere` where this page never showed as many itself.
 */
export type KnownCount = { page: string; count: number; at: Sighting; titles: string[]; low: boolean; elsewhere?: true };

/** The last balance that purchases and refunds explain; `low`, a lower one of which they leave `rest` open, and since when; `credits`, rises not yet matched to a cancellation. */
export type Funds = {
  good: { amount: number; printed: string; at: Sighting };
  low?: { amount: number; printed: string; at: Sighting; rest: number };
  credits: { amount: number; at: Sighting }[];
};

/** A survey the page announced: to appear by `by` (calendar day), said at `at`. */
export type AnnouncedSurvey = { by: string; text: string; at: Sighting };

/** Everything that judging the next look needs. Plain JSON; its size depends on what the participant has, never on how often was looked. */
export type Known = {
  sections: { [S in Section]?: LastRead<S> };
  trainings: KnownTraining[];
  incentives: KnownIncentive[];
  counts: KnownCount[];
  funds?: Funds;
  survey?: AnnouncedSurvey;
  /** When a survey itself, and no announcement of one, was last shown. */
  surveyShown?: Sighting;
  /** The page that said that the account is deactivated. */
  deactivatedOn?: string;
  /** The programme's own word that it cancelled trainings, and when it was last shown. */
  massCancellation?: { text: string; at: Sighting };
  /** The profile with taught words that read the list last, and fitted what was known (C32). */
  lesson?: string;
  /** What pages that may still be open showed before a later one showed otherwise, the latest last (C34). */
  overtaken?: Overtaken[];
  frames?: KnownFrames;
  /** Remarks that have been told (utils/compare/remarks.ts), the latest thousand. */
  remarked?: string[];
  /** The latest step of each finding. */
  findings: Finding[];
};

export const nothingKnown: Known = { sections: {}, trainings: [], incentives: [], counts: [], findings: [] };

export const MOST_PAGES = 6;
/** Bounds against a page that invents rows; no participant comes near them. */
export const MOST_ROWS = 1000;
export const MOST_FINDINGS = 1000;
export const MOST_FLAPS = 20;

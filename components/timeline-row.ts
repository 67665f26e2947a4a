/** What an entry is to whoever looks for it. `same`: a look at which nothing had changed. */
export const ROW_SORTS = ['look', 'same', 'finding', 'told', 'seal', 'export', 'other'] as const;
export type RowSort = (typeof ROW_SORTS)[number];

/** What a look read that can be drawn as a number. What it did not read is absent, not 0. */
export type Numbers = { trainings?: number; certificates?: number; balance?: number; incentives?: number };

/** One entry of the log, in words. */
export type TimelineRow = {
  seq: number;
  /** ISO 8601, UTC; empty where the entry is damaged. */
  time: string;
  sort: RowSort;
  title: string;
  lines: readonly string[];
  /** When a look's page was shown: ISO 8601, UTC. Earlier than `time` where the look was taken over or read again later. */
  shownAt?: string;
  numbers?: Numbers;
  /** The entry whose numbers this look repeats. */
  sameAs?: number;
};

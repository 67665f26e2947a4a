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
  /** Another device's log; absent for an entry of the log that goes on here. */
  log?: string;
  /** Where a look of this device is explained. */
  explain?: string;
  /** The device that wrote it, where an account has more than one. */
  device?: string;
};

/** Tells an entry from all others on the page; `seq` alone would not, with two devices' logs. */
export const rowKey = ({ seq, log }: Pick<TimelineRow, 'seq' | 'log'>): string =>
  log === undefined ? `entry-${seq}` : `entry-${log}-${seq}`;

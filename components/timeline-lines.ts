import type { TimelineRow } from './timeline-row';

/** A line of the timeline: an entry, or a time in which nobody looked. `to` is absent while that time goes on. */
export type TimelineLine = { is: 'row'; row: TimelineRow } | { is: 'gap'; from: string; to?: string; days: number };

/** A week without a look is worth saying; the report says so too (utils/evidence/report/runs.ts). */
const GAP_DAYS = 7;
const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);

const isLook = ({ sort, time }: TimelineRow): boolean => (sort === 'look' || sort === 'same') && time !== '';

/**
 * Rows, newest first → lines, newest first, with each gap under the look that ended it. `now` (ISO 8601, UTC) tells of the time since the last look.
 * Give all rows: looks that are filtered out would seem to be missing.
 */
export const timelineLines = (rows: readonly TimelineRow[], now: string | undefined): TimelineLine[] => {
  const lines: TimelineLine[] = [];
  let later = now;
  /** Where a gap goes: under the look that ended it. */
  let place = 0;
  for (const row of rows) {
    if (isLook(row)) {
      const days = later === undefined ? 0 : daysBetween(row.time, later);
      if (later !== undefined && days >= GAP_DAYS) {
        const gap: TimelineLine = { is: 'gap', from: row.time, ...(later !== now && { to: later }), days };
        lines.splice(place, 0, gap);
      }
      later = row.time;
    }
    lines.push({ is: 'row', row });
    if (isLook(row)) place = lines.length;
  }
  return lines;
};

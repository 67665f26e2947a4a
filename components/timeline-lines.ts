import { daysWithout, LONG_WITHOUT } from '../utils/calendar/days';
import type { TimelineRow } from './timeline-row';

/** A line of the timeline: an entry, or a time in which nobody looked. `to` is absent while that time goes on. */
export type TimelineLine = { is: 'row'; row: TimelineRow } | { is: 'gap'; from: string; to?: string; days: number };

/**
 * Rows, newest first → lines, newest first, with each gap under the look that ended it. `now` (ISO 8601, UTC) tells of the time since the last look.
 * Give all rows: looks that are filtered out would seem to be missing.
 */
export const timelineLines = (rows: readonly TimelineRow[], now: string | undefined, offsetMin: number): TimelineLine[] => {
  // Looks that were taken over later fill a gap on the day their page was shown.
  const looks = [...new Set(rows.flatMap(({ shownAt }) => shownAt ?? []))].sort().reverse();
  const earlier = new Map(looks.map((look, index) => [look, looks[index + 1]]));
  const gapBefore = (to: string | undefined, from: string | undefined): TimelineLine[] => {
    const days = from === undefined ? 0 : daysWithout(from, to ?? now ?? from, offsetMin);
    return from === undefined || days < LONG_WITHOUT ? [] : [{ is: 'gap', from, ...(to !== undefined && { to }), days }];
  };
  return [
    ...gapBefore(undefined, looks[0]),
    ...rows.flatMap((row): TimelineLine[] => [
      { is: 'row', row },
      ...(row.shownAt !== undefined && row.shownAt === row.time ? gapBefore(row.shownAt, earlier.get(row.shownAt)) : []),
    ]),
  ];
};

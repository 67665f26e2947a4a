import { daysBetween, localDay } from '../calendar/days';
import type { Sighting } from '../schema/finding';

/** One look at one subject: what it showed, as text; undefined where the look did not read it. */
export type Observed = { seen: Sighting; value: string | undefined };

/** The same at every look that read it: "Sertifikat 0 on 21 June, 2 July and 21 July". */
export type Unchanged = { value: string; first: Sighting; last: Sighting; days: string[] };

/** Calendar days after `from` and before `to` on which no look read it: "not looked at between 3 and 19 June". `unread`: looks that tried. */
export type Gap = { from: string; to: string; days: number; unread: number };

/**
 * Negative proof for one subject. A value that stayed is proved by the days on which it was seen, and as strongly as the gaps between
 * them are short, so both are told. Looks in the order of the log.
 */
export function observed(looks: readonly Observed[], offsetMin: number): { unchanged: Unchanged[]; gaps: Gap[] } {
  const unchanged: Unchanged[] = [];
  const gaps: Gap[] = [];
  let lastDay: string | undefined;
  let unread = 0;
  for (const { seen, value } of looks) {
    const day = localDay(seen.at, offsetMin);
    if (value === undefined || day === undefined) {
      unread += 1;
      continue;
    }
    const between = lastDay === undefined ? 0 : daysBetween(lastDay, day) - 1;
    if (lastDay !== undefined && between > 0) gaps.push({ from: lastDay, to: day, days: between, unread });
    const current = unchanged.at(-1);
    if (current?.value === value) {
      current.last = seen;
      if (current.days.at(-1) !== day) current.days.push(day);
    } else {
      unchanged.push({ value, first: seen, last: seen, days: [day] });
    }
    lastDay = day;
    unread = 0;
  }
  return { unchanged, gaps };
}

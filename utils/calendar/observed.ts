import { daysBetween } from './days';

/** One look at one subject, by its entry and day: what it showed, as text; undefined where the look did not read it. No day: its time is none. */
export type Observed = { seq: number; day: string | undefined; value: string | undefined };

/** The same at every look that read it: "Sertifikat 0 on 21 June, 2 July and 21 July". */
export type Unchanged = { value: string; first: Observed; last: Observed; days: string[] };

/**
 * Calendar days after `from` and before `to` on which no look read it: "not looked at between 3 and 19 June". `after` and `before`: numbers of the looks around
 * them. `unread`: looks that tried.
 */
export type Gap = { from: string; to: string; days: number; after: number; before: number; unread: number };

/**
 * Negative proof for one subject. A value that stayed is proved by the days on which it was seen, and as strongly as the gaps between
 * them are short, so both are told. Looks in the order of the log.
 */
export function observed(looks: readonly Observed[]): { unchanged: Unchanged[]; gaps: Gap[] } {
  const unchanged: Unchanged[] = [];
  const gaps: Gap[] = [];
  let last: { day: string; seq: number } | undefined;
  let unread = 0;
  for (const look of looks) {
    const { value, seq, day } = look;
    if (value === undefined || day === undefined) {
      unread += 1;
      continue;
    }
    const days = last === undefined || last.day === day ? 0 : daysBetween(last.day, day) - 1;
    if (last !== undefined && days > 0) gaps.push({ from: last.day, to: day, days, after: last.seq, before: seq, unread });
    const current = unchanged.at(-1);
    if (current?.value === value) {
      current.last = look;
      if (current.days.at(-1) !== day) current.days.push(day);
    } else {
      unchanged.push({ value, first: look, last: look, days: [day] });
    }
    last = { day, seq };
    unread = 0;
  }
  return { unchanged, gaps };
}

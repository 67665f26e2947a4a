const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The programme began in 2020; outside these years a clock or a page is simply wrong, and no day is counted from it. */
const [FIRST_MS, LAST_MS] = [Date.parse('2000-01-01'), Date.parse('2100-01-01')];
const within = (ms: number) => ms >= FIRST_MS && ms < LAST_MS;

/** Days by their number since 1970, each written once: of a report on a thousand looks, writing them anew was two thirds. A century at most. */
const written = new Map<number, string>();

/** `2020-06-21`, the day on the participant's own clock; undefined for a time that is none. */
export function localDay(at: string, offsetMin: number): string | undefined {
  const ms = Date.parse(at) + offsetMin * MINUTE_MS;
  if (!within(ms)) return undefined;
  const number = Math.floor(ms / DAY_MS);
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(ms).toISOString().slice(0, 10);
    written.set(number, day);
  }
  return day;
}

/** The same day, or undefined where a page printed one that no calendar has (`2020-13-45`). */
export const realDay = (day: string | undefined): string | undefined => {
  if (day === undefined) return undefined;
  const ms = Date.parse(day);
  return within(ms) && new Date(ms).toISOString().startsWith(day) ? day : undefined;
};

/** Whole days from one calendar day to another; NaN where either is none. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** How many calendar days lie between two times, without either's own: on 3 and on 17 June somebody looked, and on 13 days between nobody did. */
export const daysWithout = (from: string, to: string, offsetMin: number): number => {
  const [first, last] = [localDay(from, offsetMin), localDay(to, offsetMin)];
  return first === undefined || last === undefined ? 0 : Math.max(0, daysBetween(first, last) - 1);
};

/** A week without a look is worth saying. */
export const LONG_WITHOUT = 7;

/** Minutes from one sighting's time to another's; NaN where either is none. */
export const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MINUTE_MS;

/** `day` must be a real one. */
export const addDays = (day: string, count: number): string => new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

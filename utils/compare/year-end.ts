import { localDay } from '../calendar/days';

/** From this day of the year on, what is left of a balance is withdrawn lawfully. Later years: December, in want of a published day. */
const WITHDRAWN_FROM: Readonly<Record<number, string>> = { 2020: '12-15', 2021: '11-30', 2022: '11-30' };
const withdrawnFrom = (year: number): string => `${year}-${WITHDRAWN_FROM[year] ?? '12-01'}`;

/** Memberships of a year are over, and the withdrawal seen by whoever looks, by the end of the next January. */
const lookedBy = (year: number): string => `${year + 1}-01-31`;

/** Whether a balance that became nothing between two looks fell to a year's lawful withdrawal. */
export function withdrawnAtYearEnd(lastGoodAt: string, lowAt: string, offsetMin: number): boolean {
  const [from, to] = [localDay(lastGoodAt, offsetMin), localDay(lowAt, offsetMin)];
  if (from === undefined || to === undefined) return false;
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year++) {
    if (to >= withdrawnFrom(year) && from <= lookedBy(year)) return true;
  }
  return false;
}

import { addDays } from './days';
import { HOLIDAYS } from './holidays';

/** Hari kerja: no weekend, no national holiday, no joint leave. Years without a list (before 2020, after 2027) know weekends only. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !HOLIDAYS[Number(day.slice(0, 4))]?.includes(day.slice(5));
}

/** The `count`-th working day after `day`; the day itself does not count. */
export function addWorkingDays(day: string, count: number): string {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left--;
  }
  return last;
}

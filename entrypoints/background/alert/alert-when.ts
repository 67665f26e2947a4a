import type { AlertChoice } from '../../../utils/schema/alert-choice';
import type { Severity } from '../../../utils/schema/finding';

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** ISO 8601 UTC, minutes east of UTC → minutes since local midnight. */
const localMinute = (at: string, offsetMin: number): number => {
  const local = new Date(Date.parse(at) + offsetMin * 60_000);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
};

/** Whether it is quiet now. */
export const isQuiet = ({ quiet }: AlertChoice, at: string, offsetMin: number): boolean => {
  if (!quiet) return false;
  const [now, from, to] = [localMinute(at, offsetMin), minuteOf(quiet.from), minuteOf(quiet.to)];
  return from <= to ? now >= from && now < to : now >= from || now < to;
};

/** Whether an alert is shown now, once the quiet hours are over, or never. */
export const alertWhen = (choice: AlertChoice, severity: Severity, at: string, offsetMin: number): 'now' | 'later' | 'never' => {
  if (choice.silent.includes(severity)) return 'never';
  return isQuiet(choice, at, offsetMin) ? 'later' : 'now';
};

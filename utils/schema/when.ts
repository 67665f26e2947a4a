import * as z from 'zod/mini';

const SHAPE = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?$/;

/** Whether a calendar and a clock have it: no 31 June, no 24.00. */
const exists = (text: string): boolean => {
  const whole = `${text}${'2000-01-01T00:00'.slice(text.length)}`;
  const ms = Date.parse(`${whole}Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(whole);
};

/**
 * When something happened, as exactly as the participant knows, on the participant's own clock: a month (`2020-07`), a day (`2020-06-21`),
 * or a minute (`2020-06-21T09:30`).
 */
export const when = z.string().check(
  z.regex(SHAPE),
  z.refine((text) => exists(text)),
);

/** Whether what was stored, by whomever, says when. */
export const isWhen = (stored: unknown): stored is string => when.safeParse(stored).success;

import * as z from 'zod/mini';
import { SEVERITY } from './finding';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What the participant wants to be alerted about. What is silent still stands in the popup and on the badge. */
export const alertChoice = z.strictObject({
  silent: z.array(z.enum(SEVERITY)),
  /** Local times of day, `22:00`. `from` later than `to` goes over midnight; both alike are no quiet hours. */
  quiet: z.optional(z.strictObject({ from: clock, to: clock })),
});
export type AlertChoice = z.infer<typeof alertChoice>;

export const alertEverything: AlertChoice = { silent: [] };

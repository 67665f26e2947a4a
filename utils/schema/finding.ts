import * as z from 'zod/mini';

export const RULE_IDS = [
  'training-disappeared',
  'history-emptied',
  'training-status-reversed',
  'certificate-count-fell',
  'certificate-disappeared',
  'certificate-overdue',
  'status-stuck',
  'purchase-contradiction',
  'balance-unexplained',
  'incentive-failed',
  'incentive-reversed',
  'incentive-disappeared',
  'incentive-overdue',
  'account-deactivated',
  'record-altered',
  'survey-missing',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const SEVERITY = ['loss', 'setback', 'overdue', 'contradiction', 'notice'] as const;
export type Severity = (typeof SEVERITY)[number];

/** A point in the log: the entry's number, the device's time (ISO 8601, UTC), the page load it came from. `log` where it is another device's log. */
export const sighting = z.strictObject({
  seq: z.int(),
  at: z.string(),
  load: z.string(),
  session: z.string(),
  log: z.optional(z.string()),
});
export type Sighting = z.infer<typeof sighting>;

/** A published promise that a page has not kept (utils/compare/promises.ts). */
export const promise = z.strictObject({
  id: z.string(),
  /** The day the clock started, and why: `2020-06-21`. */
  since: z.string(),
  /** The last day on which the promise was still kept. */
  due: z.string(),
  source: z.string(),
  /** The entry in which the participant stated `since`, where no page says it. */
  statement: z.exactOptional(z.int()),
  /** The same in the log of another device. */
  statementElsewhere: z.exactOptional(z.strictObject({ log: z.string(), seq: z.int() })),
});
export type BrokenPromise = z.infer<typeof promise>;

/**
 * One thing that is wrong, with its life: suspected (first look), confirmed (a second, separate page load), resolved (it came back).
 * `key` is stable over all steps; `was` and `is` are texts as printed.
 */
export const finding = z.strictObject({
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITY),
  key: z.string(),
  subject: z.string(),
  state: z.enum(['suspected', 'confirmed', 'resolved']),
  was: z.string(),
  is: z.string(),
  /** The last look at which all was still well; absent where a rule needs no earlier look. */
  lastGood: z.optional(sighting),
  firstSeen: sighting,
  confirmed: z.optional(sighting),
  resolved: z.optional(sighting),
  /** Earlier times the same thing went and came back. */
  flaps: z.optional(z.array(z.strictObject({ firstSeen: sighting, resolved: sighting }))),
  promise: z.optional(promise),
  /** Everything a `history-emptied` finding covers, as titles. */
  covers: z.optional(z.array(z.string())),
});
export type Finding = z.infer<typeof finding>;

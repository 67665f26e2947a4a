import * as z from 'zod/mini';
import { RULE_IDS } from './finding';
import { when } from './when';

/** Whom a participant turns to, and who answers. */
export const PARTIES = ['pmo', 'platform', 'provider', 'lapor', 'ombudsman', 'kemnaker', 'wallet', 'other'] as const;
export type Party = (typeof PARTIES)[number];

export const WAYS = ['email', 'form', 'call', 'chat', 'social', 'visit', 'letter'] as const;
export type Way = (typeof WAYS)[number];

export const ANSWERS = ['automatic', 'human', 'promise', 'solved', 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

/** More would not be read by anybody; a longer text is attached as a file. */
export const LONGEST_TEXT = 5_000;
const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const short = z.string().check(z.minLength(1), z.maxLength(200));
const seq = z.int().check(z.gte(0));

/** Which finding it was about: its rule, and the entry that first showed it. */
export const about = z.strictObject({ rule: z.enum(RULE_IDS), seq });
export type About = z.infer<typeof about>;

/** The participant turned to somebody, or tried to. */
export const complaint = z.strictObject({
  is: z.literal('complaint'),
  happened: when,
  way: z.enum(WAYS),
  to: z.enum(PARTIES),
  /** Nobody took the call, nobody was there: an attempt, which no agency calls a complaint, but which can be counted. */
  unanswered: z.optional(z.literal(true)),
  /** How often, where several attempts are told at once. */
  times: z.optional(z.int().check(z.gte(1), z.lte(9_999))),
  about: z.array(about).check(z.maxLength(50)),
  /** Where exactly: `info@prakerja.go.id`, `021-25541246`, an account's name. */
  address: z.optional(short),
  ticket: z.optional(short),
  asked: z.optional(text),
});
export type Complaint = z.infer<typeof complaint>;

/** Somebody answered, or had still not answered by then. */
export const answer = z.strictObject({
  is: z.literal('answer'),
  happened: when,
  by: z.enum(PARTIES),
  answer: z.enum(ANSWERS),
  way: z.optional(z.enum(WAYS)),
  /** The entry of the complaint that it answers. */
  re: z.optional(seq),
  /** Who exactly: `Tokopedia`, `petugas loket`. */
  from: z.optional(short),
  /** The day that was promised. */
  promised: z.optional(when),
  ticket: z.optional(short),
  said: z.optional(text),
});
export type AnswerGiven = z.infer<typeof answer>;

/** One line of the complaint journal: the participant's own statement, dated by `happened` and, by its entry, when it was noted. */
export const journalLine = z.discriminatedUnion('is', [complaint, answer]);
export type JournalLine = z.infer<typeof journalLine>;

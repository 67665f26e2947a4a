import * as z from 'zod/mini';
import { alertChoice } from '../schema/alert-choice';
import { attachment, MOST_ATTACHED_BYTES } from '../schema/attachment';
import { AUTHORITY_IDS } from '../schema/authorities';
import { about, journalLine } from '../schema/complaint';
import { taught } from '../schema/lesson';
import { MINE_REFUSED, mineStatement } from '../schema/mine';
import { snapshot } from '../schema/snapshot';
import { completedStatement } from '../schema/statement';
import { submission } from '../schema/submission';

/** Who is speaking: the content script on a programme's page, or one of our own pages. Nobody else is heard. */
export type Speaker = 'content' | 'page';

const logName = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(Math.ceil(MOST_ATTACHED_BYTES / 3) * 4));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
/** Readings handed over at once: their judging should not keep a visit that is open waiting. */
export const MOST_READINGS = 20;
const hexHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * Everything that may be said inside the extension: the name, who may say it, what it carries, what comes back.
 * The receiver checks the speaker first, then the shape.
 * `log` is a log's name, 32 hex digits; `seq` numbers its entries from 0, and an answered `seq` is the entry that was written, durably.
 * Instants are ISO 8601 in UTC with milliseconds; hashes are SHA-256 as 64 hex digits; `size` counts entries.
 */
export const protocol = {
  /** Bring the reader into this page. Answered once it is there. */
  'bring-reader': {
    from: 'content',
    carries: z.strictObject({}),
    answers: z.strictObject({}),
  },
  /** One look at a page, to be recorded. Answered only once it is durably stored. `seq` is absent where there was nothing of the participant's to record. */
  'record-snapshot': {
    from: 'content',
    carries: submission,
    answers: z.strictObject({ seq: z.optional(z.int()) }),
  },
  /** A bundle was saved: the log remembers which. */
  'record-export': {
    from: 'page',
    carries: z.strictObject({
      log: logName,
      profile: z.enum(['samar', 'ombudsman', 'lengkap']),
      manifestSha256: hexHash,
      head: hexHash,
      size: z.int(),
      withheld: z.array(z.int()),
    }),
    answers: z.strictObject({ seq: z.int() }),
  },
  /** A line of the complaint journal: the participant turned to somebody, or was answered. */
  'record-complaint': {
    from: 'page',
    carries: z.strictObject({ log: logName, line: journalLine }),
    answers: z.strictObject({ seq: z.int() }),
  },
  /** A file of the participant's, as it is; JSON has no bytes, hence base64. */
  'record-attachment': {
    from: 'page',
    carries: z.strictObject({ log: logName, attachment, base64 }),
    answers: z.strictObject({ seq: z.int() }),
  },
  /** The participant says when they completed a training that a page has listed, or takes that back. */
  'record-statement': {
    from: 'page',
    carries: z.strictObject({ log: logName, statement: completedStatement }),
    answers: z.strictObject({ seq: z.int() }),
  },
  /** "Ini akun saya": pages of one session that name nobody are of this account; without one, of an account that no page has named. */
  'this-is-mine': {
    from: 'page',
    carries: z.strictObject({ statement: mineStatement, account: z.optional(logName) }),
    answers: z.strictObject({ log: z.optional(logName), seq: z.optional(z.int()), refused: z.optional(z.enum(MINE_REFUSED)) }),
  },
  /** What a page of ours found in old page copies of this log that newer software reads better. */
  'record-rereading': {
    from: 'page',
    carries: z.strictObject({
      log: logName,
      readings: z.array(z.strictObject({ seq: z.int(), snapshot })).check(z.maxLength(MOST_READINGS)),
    }),
    answers: z.strictObject({ recorded: z.int() }),
  },
  /** The participant sent a checkpoint (as text) by e-mail. `sent`: UTC. */
  'record-seal-sent': {
    from: 'page',
    carries: z.strictObject({
      log: logName,
      checkpoint: z.string().check(z.maxLength(600)),
      to: z.string().check(z.minLength(1), z.maxLength(200)),
      sent: instant,
      messageId: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    }),
    answers: z.strictObject({ seq: z.int() }),
  },
  /** Whom to ask for time seals, in this order; none: nobody is asked. Answered when what is there was sealed, or put into the queue. */
  'use-time-seals': {
    from: 'page',
    carries: z.strictObject({ authorities: z.array(z.enum(AUTHORITY_IDS)) }),
    answers: z.strictObject({}),
  },
  /**
   * The page in a tab, kept as evidence on the participant's click; `about` a finding where it is the dashboard that shows it. `screenshot`, `masked`: whether
   * its picture could be kept, as it looked and with personal values painted over.
   */
  'capture-page': {
    from: 'page',
    carries: z.strictObject({ log: logName, tab: z.int(), about: z.optional(about) }),
    answers: z.strictObject({ seq: z.int(), screenshot: z.boolean(), masked: z.boolean() }),
  },
  /** What time it is for the log, and whether that is the device's clock or a story's. */
  clock: {
    from: 'page',
    carries: z.strictObject({}),
    answers: z.strictObject({ now: z.string(), kind: z.enum(['device', 'simulated']) }),
  },
  /** Take over a backup that lies unlocked under the name `staged` (utils/ledger/staged.ts), and go on with the logs `adopt`. */
  restore: {
    from: 'page',
    carries: z.strictObject({ staged: logName, adopt: z.array(logName) }),
    answers: z.strictObject({
      restored: z.array(
        z.strictObject({
          log: logName,
          did: z.enum(['continued', 'added', 'nothing', 'rollback', 'fork']),
          at: z.optional(z.int()),
          unrecorded: z.optional(z.literal(true)),
        }),
      ),
    }),
  },
  /** The participant does not want the backup after all. What is being written is written to its end, and told by the answer to `restore`. */
  'stop-restore': {
    from: 'page',
    carries: z.strictObject({}),
    answers: z.strictObject({}),
  },
  /** A backup was saved: how long each log in it is. */
  'backup-made': {
    from: 'page',
    carries: z.strictObject({ sizes: z.record(z.string(), z.int()) }),
    answers: z.strictObject({}),
  },
  /** Erase one account or, without `log`, everything; with `keepLines`, only what was shown. */
  erase: {
    from: 'page',
    carries: z.strictObject({ log: z.optional(logName), keepLines: z.boolean() }),
    answers: z.strictObject({}),
  },
  /** The participant taught words of a page that was not understood. `id` names the lesson. */
  teach: {
    from: 'page',
    carries: taught,
    answers: z.strictObject({ id: z.string() }),
  },
  /** A lesson was wrong, or is not needed any more. What was read with it stays as it was recorded. */
  'forget-lesson': {
    from: 'page',
    carries: z.strictObject({ id: z.string().check(z.regex(/^[0-9a-f]{8}$/)) }),
    answers: z.strictObject({}),
  },
  /** The participant chose what to be alerted about, and when not. */
  'use-alerts': {
    from: 'page',
    carries: alertChoice,
    answers: z.strictObject({}),
  },
  /** The participant chose a language for alerts. */
  'use-language': {
    from: 'page',
    carries: z.strictObject({ language: z.enum(['id', 'en']) }),
    answers: z.strictObject({}),
  },
} as const satisfies Record<string, { from: Speaker; carries: z.core.$ZodType; answers: z.core.$ZodType }>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Carries<N extends MessageName> = z.infer<Protocol[N]['carries']>;
export type Answers<N extends MessageName> = z.infer<Protocol[N]['answers']>;

/** What comes back over the wire. A refusal says what was wrong with the message; a failure, that the work could not be done. */
export type Reply<N extends MessageName> = { ok: true; value: Answers<N> } | { ok: false; why: 'refused' | 'failed'; detail: string };

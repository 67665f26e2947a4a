import * as z from 'zod/mini';
import { submission } from '../schema/submission';

/** Who is speaking: the content script on a programme's page, or one of our own pages. Nobody else is heard. */
export type Speaker = 'content' | 'page';

const hexHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * Everything that may be said inside the extension: the name, who may say it, what it carries, what comes back.
 * The receiver checks the speaker first, then the shape.
 */
export const protocol = {
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
      log: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      profile: z.enum(['samar', 'ombudsman', 'lengkap']),
      manifestSha256: hexHash,
      head: hexHash,
      size: z.int(),
      withheld: z.array(z.int()),
    }),
    answers: z.strictObject({ seq: z.int() }),
  },
  /** What time it is for the log, and whether that is the device's clock or a story's. */
  clock: {
    from: 'page',
    carries: z.strictObject({}),
    answers: z.strictObject({ now: z.string(), kind: z.enum(['device', 'simulated']) }),
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

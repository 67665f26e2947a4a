import * as z from 'zod/mini';
import { TAUGHT_AS, wordFault } from './word-fault';

/** More than a page has parts, and than redesigns come in a decade: a bound on what is kept, and on what every visit has to learn. */
export const MOST_WORDS = 20;
export const MOST_LESSONS = 8;

export const taughtWord = z
  .strictObject({ as: z.enum(TAUGHT_AS), text: z.string() })
  .check(
    z.refine(
      ({ as, text }) => wordFault(as, text) === undefined,
      'a taught word is some letters of the page, without a number or an address',
    ),
  );
/** One word of the page, exactly as it stands there, and what it names. */
export type TaughtWord = z.infer<typeof taughtWord>;

export const taught = z.strictObject({
  words: z.array(taughtWord).check(z.minLength(1), z.maxLength(MOST_WORDS)),
  /** The shape: the most texts in one training that nothing names, its title among them. One with more holds another that was not understood. */
  texts: z.int().check(z.minimum(1), z.maximum(MOST_WORDS)),
});
export type Taught = z.infer<typeof taught>;

/** What the participant taught at one time. `id`: the beginning of a hash of it; `at`: ISO 8601, UTC. */
export type Lesson = Taught & { id: string; at: string };

import * as z from 'zod/mini';
import type { Leaf } from './leaves';
import { day } from './printed';

/**
 * What the participant says where no page says it: when they completed a training. It may start the certificate's clock, and a finding
 * that rests on it says so. The log only grows: a later statement about the same training takes the place of an earlier one, and
 * one without a day takes it back.
 */
export const completedStatement = z.strictObject({
  about: z.literal('completed'),
  /** The training's id in what is known of the log (`KnownTraining.id`); tells two purchases of one title apart. */
  training: z.string().check(z.minLength(1), z.maxLength(200)),
  on: z.optional(day),
});
export type CompletedStatement = z.infer<typeof completedStatement>;

/** The public body of its `note` entry; the header's time says when it was noted. */
export type CompletedBody = { about: 'completed'; happened_on?: string };

export const completedBody = ({ about, on }: CompletedStatement): CompletedBody => ({ about, ...(on && { happened_on: on }) });

/** What of it can be withheld: which training. `title` as the page printed it. */
export const completedLeaves = ({ training }: CompletedStatement, title: string): Leaf[] => [
  ['pernyataan/kunci', training],
  ['pernyataan/perihal', title],
];

/** The inverse: a statement as stored; undefined where the entry is another kind of note, or withholds which training it is about. */
export const completedFrom = (body: { readonly [key: string]: unknown }, leaves: readonly Leaf[]): CompletedStatement | undefined => {
  const training = new Map(leaves).get('pernyataan/kunci');
  if (body.about !== 'completed' || training === undefined) return undefined;
  return { about: 'completed', training, ...(typeof body.happened_on === 'string' && { on: body.happened_on }) };
};

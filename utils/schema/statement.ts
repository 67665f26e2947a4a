import * as z from 'zod/mini';
import type { Leaf } from './leaves';
import { day } from './printed';

/**
 * What the participant says where no page says it: when they completed a training. It may start the certificate's clock, and a finding
 * that rests on it says so. The log only grows: a later statement about the same training takes the place of an earlier one, and
 * one without a day takes it back.
 */
export const completedStatement = z.strictObject({
  is: z.literal('completed'),
  /** The training's id in what is known of the log (`KnownTraining.id`); tells two purchases of one title apart. */
  training: z.string().check(z.minLength(1), z.maxLength(200)),
  happened: z.exactOptional(day),
});
export type CompletedStatement = z.infer<typeof completedStatement>;

/** The public part of its `note` entry. */
export const completedBody = ({ is, happened }: CompletedStatement): { statement: 'completed'; happened?: string } => ({
  statement: is,
  ...(happened !== undefined && { happened }),
});

/** What of it can be withheld: which training. `title` as the page printed it. */
export const completedLeaves = ({ training }: CompletedStatement, title: string): Leaf[] => [
  ['pernyataan/kunci', training],
  ['pernyataan/perihal', title],
];

/** The inverse: a statement as stored; undefined where the note is another, or withholds which training it is about. */
export const completedFrom = (body: { readonly [key: string]: unknown }, leaves: readonly Leaf[]): CompletedStatement | undefined => {
  const training = new Map(leaves).get('pernyataan/kunci');
  if (body.statement !== 'completed' || training === undefined) return undefined;
  return { is: 'completed', training, ...(typeof body.happened === 'string' && { happened: body.happened }) };
};

import * as z from 'zod/mini';

/**
 * What stood around the records of a list: digests of its texts, four letters each, sorted; and of the choices that were made, six letters, empty where there are
 * none. The log keeps them keyed by its secret.
 */
export const frame = z.strictObject({
  around: z.string().check(z.regex(/^(?:[a-z]{4})*$/)),
  chosen: z.string().check(z.regex(/^(?:[a-z]{6})?$/)),
});
export type Frame = z.infer<typeof frame>;

/** By the lists that were read. */
export const frames = z.strictObject({ trainings: z.optional(frame), incentives: z.optional(frame), certificates: z.optional(frame) });
export type Frames = z.infer<typeof frames>;

import * as z from 'zod/mini';
import { day, printed, rupiah, writings } from './printed';

/** `unknown` keeps a status never seen before as it was printed; no rule may judge it. */
export const TRAINING_STATUS = ['not-started', 'active', 'finished', 'cancelled', 'failed', 'unknown'] as const;
export type TrainingStatus = (typeof TRAINING_STATUS)[number];

export const training = z.strictObject({
  title: z.string(),
  /** Lembaga pelatihan: who teaches. */
  provider: z.optional(z.string()),
  /** Platform digital: where it was bought. */
  platform: z.optional(z.string()),
  price: z.optional(rupiah),
  boughtOn: z.optional(day),
  startsOn: z.optional(day),
  endsOn: z.optional(day),
  finishedOn: z.optional(day),
  status: z.optional(printed(TRAINING_STATUS)),
  /** Certificates shown for this training: a count, or 1 for a link; 0 only where the page says there is none. */
  certificates: z.optional(z.int()),
  /** Whether the participant's rating (ulasan) is shown as given. */
  rated: z.optional(z.boolean()),
  /** Invoice, voucher, redeem or course code as printed: identity, and secret. */
  code: z.optional(z.string()),
  printed: writings(['price', 'boughtOn', 'startsOn', 'endsOn', 'finishedOn']),
});
export type Training = z.infer<typeof training>;

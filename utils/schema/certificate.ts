import * as z from 'zod/mini';
import { day, writings } from './printed';

export const certificate = z.strictObject({
  title: z.string(),
  provider: z.optional(z.string()),
  number: z.optional(z.string()),
  issuedOn: z.optional(day),
  printed: writings(['issuedOn']),
});
export type Certificate = z.infer<typeof certificate>;

/** `count` is the number the page shows, or the number of certificates it lists; `list` may be empty where only a count is shown. */
export const certificates = z.strictObject({ count: z.int(), list: z.array(certificate) });
export type Certificates = z.infer<typeof certificates>;

import * as z from 'zod/mini';
import { printed } from './printed';

export const MEMBERSHIP = ['active', 'deactivated', 'blocked', 'flagged', 'unknown'] as const;
export type Membership = (typeof MEMBERSHIP)[number];

/** Whose page it is: the card number, or weaker signs. At least one field is present. */
export const account = z.strictObject({
  /** Sixteen digits found beside a card label, never NIK or KK. */
  cardNumber: z.optional(z.string().check(z.regex(/^\d{16}$/))),
  /** Sixteen characters, `•` for each digit the page hid: `••••••••••••2222`. */
  cardMasked: z.optional(z.string().check(z.regex(/^[\d•]{16}$/))),
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  membership: z.optional(printed(MEMBERSHIP)),
  /** Gelombang. */
  wave: z.optional(z.string()),
});
export type Account = z.infer<typeof account>;

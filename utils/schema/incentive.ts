import * as z from 'zod/mini';
import { day, printed, rupiah, writings } from './printed';

/** The words of 2020 to 2024 (domain: insentif). Not a ladder: their order changed between eras. */
export const INCENTIVE_STATUS = [
  'waiting',
  'scheduled',
  'in-process',
  'paid',
  'failed',
  'held',
  'account-not-found',
  'wallet-not-verified',
  'needs-review',
  'checking',
  'unknown',
] as const;
export type IncentiveStatus = (typeof INCENTIVE_STATUS)[number];

export const incentive = z.strictObject({
  /** As printed: "Insentif biaya mencari kerja 1". */
  kind: z.string(),
  amount: z.optional(rupiah),
  /** The scheduled day of transfer. */
  dueOn: z.optional(day),
  paidOn: z.optional(day),
  status: z.optional(printed(INCENTIVE_STATUS)),
  code: z.optional(z.string()),
  printed: writings(['amount', 'dueOn', 'paidOn']),
});
export type Incentive = z.infer<typeof incentive>;

import * as z from 'zod/mini';
import { rupiah } from './printed';

export const balance = z.strictObject({ amount: rupiah, printed: z.string() });
export type Balance = z.infer<typeof balance>;

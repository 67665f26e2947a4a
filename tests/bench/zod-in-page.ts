import * as z from 'zod';
import { offerRuns } from './offer-runs';

const training = z.object({
  title: z.string(),
  provider: z.string().optional(),
  price: z.number().optional(),
  certificates: z.number().optional(),
});
const snapshot = z.object({ account: z.object({ cardNumber: z.string() }), trainings: z.array(training), balance: z.number().optional() });

/** What a content script would carry that checks its own snapshots with zod (performance.md 4). */
offerRuns({ parse: () => snapshot.safeParse({}).success });

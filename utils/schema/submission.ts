import * as z from 'zod/mini';
import { snapshot } from './snapshot';

const hexId = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** What a content script hands over after one look. `html` and `text` are what was shown, before any redaction. */
export const submission = z.strictObject({
  /** Unique per look, so that a retry is not a second look. */
  id: hexId,
  /** Unique per page load. */
  load: hexId,
  snapshot,
  /** Allow-list serialisation of the visible page (utils/reader/serialise.ts). */
  html: z.string(),
  text: z.string(),
  /** Device clock at the look: milliseconds since the epoch. */
  readAt: z.int(),
  /** `performance.now()` at the look, whole milliseconds. */
  monoMs: z.int(),
  timeZone: z.string(),
  /** Minutes east of UTC: WIB is 420. */
  offsetMin: z.int(),
  /** HTTP status of the navigation, 0 where the browser does not tell. */
  status: z.int(),
  language: z.string(),
  view: z.strictObject({ w: z.int(), h: z.int(), dpr_pct: z.int(), doc_h: z.int() }),
  trigger: z.enum(['load', 'navigation', 'change', 'hourly', 'leave']),
});
export type Submission = z.infer<typeof submission>;

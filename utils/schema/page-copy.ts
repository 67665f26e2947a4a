import * as z from 'zod/mini';
import { submission } from './submission';

const { html, text, readAt, monoMs, timeZone, offsetMin, status, language, view } = submission.shape;

/** A page of somebody else's as the participant saw it: what the dashboard's looks say of themselves, without a reading. Before any redaction. */
const pageCopy = z.strictObject({
  html,
  text,
  /** Origin and path; what stands behind them in an address may name a person. */
  url: z.string().check(z.regex(/^https?:\/\//), z.maxLength(2_000)),
  title: z.string(),
  readAt,
  monoMs,
  timeZone,
  offsetMin,
  status,
  language,
  view,
});
export type PageCopy = z.infer<typeof pageCopy>;

/** What came back from a page, as a copy of it; undefined where it is none. */
export const asPageCopy = (value: unknown): PageCopy | undefined => {
  const parsed = z.safeParse(pageCopy, value);
  return parsed.success ? parsed.data : undefined;
};

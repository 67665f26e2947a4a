import * as z from 'zod/mini';

/** What a banner, message or refusal is about; `other` is kept as text and judged by no rule. */
export const NOTICE_KIND = [
  'unfinished-training',
  'no-training',
  'deactivated',
  'blocked',
  'fraud',
  'incentive-failed',
  'needs-rating',
  'cancelled-by-programme',
  'year-end',
  'survey',
  'not-selected',
  'other',
] as const;
export type NoticeKind = (typeof NOTICE_KIND)[number];

export const notice = z.strictObject({ text: z.string(), kind: z.enum(NOTICE_KIND) });
export type Notice = z.infer<typeof notice>;

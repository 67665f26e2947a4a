import * as z from 'zod/mini';

/** Why a section could not be read. Nothing may be concluded from an unread section. */
export const WHY_UNREAD = ['not-on-page', 'still-loading', 'page-error', 'logged-out', 'filtered', 'partial', 'unrecognised'] as const;
export type WhyUnread = (typeof WHY_UNREAD)[number];

export type Read<T> = { state: 'read'; value: T };
export type Unread = { state: 'unread'; why: WhyUnread };
/** Unread is not empty: an empty list is `read` only when the page itself says so. */
export type Reading<T> = Read<T> | Unread;

export const reading = <T extends z.core.$ZodType>(value: T) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('read'), value }),
    z.strictObject({ state: z.literal('unread'), why: z.enum(WHY_UNREAD) }),
  ]);

export const read = <T>(value: T): Read<T> => ({ state: 'read', value });
export const unread = (why: WhyUnread): Unread => ({ state: 'unread', why });

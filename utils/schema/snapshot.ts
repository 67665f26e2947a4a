import * as z from 'zod/mini';
import { account } from './account';
import { balance } from './balance';
import { certificates } from './certificate';
import { frames } from './frame';
import { incentive } from './incentive';
import { notice } from './notice';
import { reading } from './reading';
import type { Section } from './section';
import { training } from './training';

/** `participant` is a page of someone logged in; `login` and `logout` end a session. */
export const PAGE_KIND = ['participant', 'login', 'logout', 'error', 'maintenance', 'public', 'unknown'] as const;
export type PageKind = (typeof PAGE_KIND)[number];

export const page = z.strictObject({
  /** Origin and path; query and fragment dropped, ids in the path replaced by `…`. */
  url: z.string(),
  title: z.string(),
  kind: z.enum(PAGE_KIND),
  /** `complete`: settled. `gave-up`: still changing or still showing a loading sign when we stopped waiting. `left`: the participant left first. */
  ready: z.enum(['complete', 'gave-up', 'left']),
  /** Loading signs still visible. */
  pending: z.int(),
  errorBanner: z.boolean(),
  /** Translated in the browser (Google Translate and its like): read if possible, never a change. */
  translated: z.boolean(),
  /** What stood around the lists that were read. Absent where an earlier version read them. */
  frames: z.optional(frames),
});
export type Page = z.infer<typeof page>;

/** What one look at one page showed. Six sections, each read or unread. */
export const snapshot = z.strictObject({
  /** Id of the profile that read it: `dashboard/1`. */
  profile: z.string(),
  page,
  account: reading(account),
  trainings: reading(z.array(training)),
  certificates: reading(certificates),
  balance: reading(balance),
  incentives: reading(z.array(incentive)),
  notices: reading(z.array(notice)),
});
export type Snapshot = z.infer<typeof snapshot>;

export type SectionValue<S extends Section> = Extract<Snapshot[S], { state: 'read' }>['value'];

import type { Finding } from '../utils/schema/finding';
import type { WhyUnread } from '../utils/schema/reading';
import type { Section } from '../utils/schema/section';

export type StorageProblem = { kind: 'quota' | 'blocked' | 'newer' | 'gone' | 'unknown'; detail: string };

/** What the popup's first sentence says. Never calm with nothing recorded. */
export type WatchState =
  | { is: 'trouble'; kind: StorageProblem['kind']; detail: string; lastComplete?: string }
  | { is: 'nothing-yet'; lastComplete?: undefined }
  | { is: 'problems'; count: number; lost: number; grave: boolean; lastComplete?: string }
  | { is: 'not-allowed'; lastComplete?: string }
  | { is: 'cannot-read'; why: WhyUnread; lastComplete?: string }
  | { is: 'incomplete'; lastComplete?: undefined }
  | { is: 'list-unseen'; lastComplete: string }
  | { is: 'nobodys'; lastComplete?: undefined }
  | { is: 'all-well'; lastComplete: string; neverRead: readonly Section[] };

export type Watched = {
  findings: readonly Finding[];
  /** When (ISO, UTC) the list of trainings was last read completely. */
  lastComplete?: string;
  /** Why the trainings could not be read at the last look. `not-on-page` is normal: it was another page of the dashboard. */
  trainingsUnread?: WhyUnread;
  /** Pages were looked at since, for a week or more, and the list was on none of them. */
  listUnseen?: boolean;
  /** What the programme promises beside trainings, and no page has shown yet. */
  neverRead: readonly Section[];
  looked: boolean;
  /** Pages that name nobody: they are kept, and not judged. */
  nobodys?: boolean;
};

/** What of the browser stands in the way. `allowed`: whether it lets Saksi read the site. */
export type Hindrance = { trouble?: StorageProblem | undefined; allowed: boolean };

/** The gravest thing first: lost storage, then losses, then blindness: one that the browser imposes before one of a page. */
export const watchState = (watched: Watched | undefined, { trouble, allowed }: Hindrance): WatchState => {
  const lastComplete = watched?.lastComplete;
  const kept = lastComplete ? { lastComplete } : {};
  if (trouble) return { is: 'trouble', ...trouble, ...kept };
  const open = watched?.findings.filter(({ state }) => state !== 'resolved') ?? [];
  if (open.length > 0) {
    const grave = open.some(({ severity }) => severity !== 'overdue' && severity !== 'notice');
    const lost = open.filter(({ severity }) => severity === 'loss').length;
    return { is: 'problems', count: open.length, lost, grave, ...kept };
  }
  if (!allowed) return { is: 'not-allowed', ...kept };
  if (!watched?.looked) return { is: 'nothing-yet' };
  if (watched.nobodys) return { is: 'nobodys' };
  const why = watched.trainingsUnread;
  if (why && why !== 'not-on-page') return { is: 'cannot-read', why, ...kept };
  if (!lastComplete) return { is: 'incomplete' };
  return watched.listUnseen ? { is: 'list-unseen', lastComplete } : { is: 'all-well', lastComplete, neverRead: watched.neverRead };
};

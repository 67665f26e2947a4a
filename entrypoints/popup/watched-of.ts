import type { Watched } from '../../components/watch-state';
import { SECTIONS } from '../../utils/schema/snapshot';
import type { Derived } from '../background/fold/derived';
import type { AccountView } from './load';

/** A page of the dashboard on which nothing at all was recognised may be a new design of it: not read, rather than another page that was opened. */
const nothingRecognised = ({ lastLook, health }: Derived): boolean =>
  lastLook?.page === 'unknown' && SECTIONS.every((section) => health[section]?.lastLook.why === 'not-on-page');

/** What the popup's first sentence goes by. */
export const watchedOf = ({ derived, nobodys }: Pick<AccountView, 'derived' | 'nobodys'>): Watched => {
  const why = nothingRecognised(derived) ? 'unrecognised' : derived.health.trainings?.lastLook.why;
  return {
    findings: derived.known.findings,
    looked: derived.lastLook !== undefined,
    nobodys,
    ...(derived.lastComplete && { lastComplete: derived.lastComplete }),
    ...(why && { trainingsUnread: why }),
  };
};

import type { Watched } from '../../components/watch-state';
import { daysWithout, LONG_WITHOUT } from '../../utils/calendar/days';
import { SECTIONS, type Section } from '../../utils/schema/section';
import type { Derived } from '../background/fold/derived';
import type { AccountView } from './load';

/** A page of the dashboard on which nothing at all was recognised may be a new design of it: not read, rather than another page that was opened. */
const nothingRecognised = ({ lastLook, health }: Derived): boolean =>
  lastLook?.page === 'unknown' && SECTIONS.every((section) => health[section]?.lastLook.why === 'not-on-page');

/** For longer than a week pages were opened that show no list: another design may have it under a name that nobody knows. */
const isListUnseen = ({ lastComplete, lastLook }: Derived): boolean =>
  lastComplete !== undefined && lastLook !== undefined && daysWithout(lastComplete, lastLook.at, lastLook.offsetMin) >= LONG_WITHOUT;

/** What a participant would miss beside the trainings: each may stand on a page of its own. */
const PROMISED: readonly Section[] = ['certificates', 'balance', 'incentives'];

/** What the popup's first sentence goes by. */
export const watchedOf = ({ derived, nobodys }: Pick<AccountView, 'derived' | 'nobodys'>): Watched => {
  const why = nothingRecognised(derived) ? 'unrecognised' : derived.health.trainings?.lastLook.why;
  return {
    findings: derived.known.findings,
    looked: derived.lastLook !== undefined,
    nobodys,
    listUnseen: isListUnseen(derived),
    neverRead: PROMISED.filter((section) => derived.health[section]?.lastRead === undefined),
    ...(derived.lastComplete && { lastComplete: derived.lastComplete }),
    ...(why && { trainingsUnread: why }),
  };
};

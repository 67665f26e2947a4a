import type { PersonalValue } from '../../utils/reader/tokenise';
import { codesIn } from '../background/look/capture-draft';
import type { AccountView } from '../popup/load';
import type { ShownPage } from './page-report';
import type { StoredPage } from './stored-page';

/** `2023-01-10T03:00:00.000Z` and 420 → `2023-01-10T10:00:00.000+07:00`. */
export const localTime = (at: string, offsetMin: number): string => {
  const local = new Date(Date.parse(at) + offsetMin * 60_000).toISOString().slice(0, -1);
  const part = (minutes: number): string => String(minutes).padStart(2, '0');
  const minutes = Math.abs(offsetMin);
  return `${local}${offsetMin < 0 ? '-' : '+'}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
};

const LEAST_DIGITS = 6;

/** What was hidden in the stored copy; parts of a split number are too short to be told from others. */
const hiddenIn = ({ look }: StoredPage): PersonalValue[] =>
  look.leaves.flatMap(([name, value]) => {
    const [pii, kind = ''] = name.split('/');
    return pii === 'pii' && kind !== 'tanda' && (/\p{L}/u.test(value) || value.length >= LEAST_DIGITS) ? [{ kind, value }] : [];
  });

/** Of everybody who uses this browser: a page may name a sibling too. */
const personalOf = (accounts: readonly AccountView[]): PersonalValue[] => accounts.flatMap(({ derived }) => derived.personal);

/** A stored page as a report is made of it, and the personal values that must not be in it. Undefined where nothing was read of it then. */
export const reportedPage = (
  page: StoredPage,
  accounts: readonly AccountView[],
): { pages: [ShownPage]; personal: PersonalValue[] } | undefined => {
  const { look, html, text } = page;
  const { snapshot, url, status } = look;
  if (!snapshot) return undefined;
  return {
    pages: [{ html, text, url, status, at: localTime(look.at, look.offsetMin), snapshot }],
    personal: [...personalOf(accounts), ...hiddenIn(page), ...codesIn(snapshot)],
  };
};

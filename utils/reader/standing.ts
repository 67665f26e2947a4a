import type { Balance } from '../schema/balance';
import type { Certificate, Certificates } from '../schema/certificate';
import type { Reading, WhyUnread } from '../schema/reading';
import type { Snapshot } from '../schema/snapshot';
import type { ListReading } from './list';
import type { Waits } from './waits';

/** Without the schema's own: it would bring zod into the page. */
export const unread = (why: WhyUnread): { state: 'unread'; why: WhyUnread } => ({ state: 'unread', why });

/** Why nothing on a page of this kind may be read. */
export const gateOf = (kind: Snapshot['page']['kind']): WhyUnread | undefined => {
  if (kind === 'login' || kind === 'logout') return 'logged-out';
  if (kind === 'error' || kind === 'maintenance') return 'page-error';
  return kind === 'public' ? 'not-on-page' : undefined;
};

/** What holds for all sections of a page. */
export type Standing = {
  gate: WhyUnread | undefined;
  /** Why what is not there was not read. */
  absent: WhyUnread;
  /** The page says that it could load only a part. */
  partFailed: boolean;
  /** Whether what stands outside the lists that are still coming has come to rest. */
  still: boolean;
  waits: Waits;
};

/** A list is read when nothing speaks against its being whole: settled, or (still moving) as many as the page itself counts. */
export const whole = <T>({ gate, absent, partFailed, still, waits }: Standing, list: ListReading, values: T[]): Reading<T[]> => {
  if (gate) return unread(gate);
  if (partFailed && list.sections.length) return unread('page-error');
  if (!list.sections.length) return list.empty ? { state: 'read', value: [] } : unread(absent);
  if (list.doubt === 'unrecognised' && list.sections.some(({ at: heading }) => waits.under.has(heading))) return unread('still-loading');
  if (list.doubt === 'unrecognised' && absent !== 'not-on-page') return unread(absent);
  if (list.doubt) return unread(list.doubt);
  return still || list.counted ? { state: 'read', value: values } : unread('still-loading');
};

/** The count that the page tells, the certificates it lists, and the sum of what trainings show: they have to agree. */
export const certificatesRead = (
  standing: Standing,
  papers: ListReading,
  listed: Certificate[],
  trainings: { each: readonly (number | undefined)[]; read: Reading<unknown> },
  told: readonly number[],
): Reading<Certificates> => {
  if (standing.gate) return unread(standing.gate);
  const list = whole(standing, papers, listed);
  const { each, read } = trainings;
  const known = each.filter((n) => n !== undefined);
  const sum = read.state === 'read' && each.length && known.length === each.length ? [known.reduce((a, b) => a + b, 0)] : [];
  const counts = [...told, ...(list.state === 'read' ? [list.value.length] : []), ...sum];
  const [count] = counts;
  if (count === undefined) {
    if (papers.sections.length && list.state === 'unread') return list;
    return unread(read.state === 'unread' && known.length > 0 ? read.why : standing.absent);
  }
  const listedAll = papers.chunks.length > 0 && !papers.more ? [papers.chunks.length] : [];
  if (new Set([...counts, ...listedAll]).size > 1) return unread('partial');
  return standing.still ? { state: 'read', value: { count, list: list.state === 'read' ? list.value : [] } } : unread('still-loading');
};

export const balanceRead = (
  balance: Balance | 'unclear' | 'failed' | undefined,
  { gate, absent, still, waits }: Standing,
): Snapshot['balance'] => {
  if (gate) return unread(gate);
  if (typeof balance === 'object') return still ? { state: 'read', value: balance } : unread('still-loading');
  if (balance === 'failed') return unread('page-error');
  return unread(balance && absent === 'not-on-page' ? (waits.count ? 'still-loading' : 'unrecognised') : absent);
};

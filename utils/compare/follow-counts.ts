import type { Certificates } from '../schema/certificate';
import type { Sighting } from '../schema/finding';
import { type KnownCount, type KnownTraining, MOST_PAGES, MOST_ROWS } from './known';
import { isSameSite } from './same-site';

/**
 * The measure a count is held against: the most seen on this very page, since each page may count in its own way. A page not seen before
 * is judged only where it shows none at all, against any page of its site that showed some.
 */
export function measureFor(known: readonly KnownCount[], now: Certificates, page: string): KnownCount | undefined {
  const here = known.find((each) => each.page === page);
  if (here !== undefined || now.count > 0) return here;
  return known.filter((each) => isSameSite(page, [each.page])).sort((a, b) => b.count - a.count)[0];
}

/** Whether a page never counted as many itself. */
export const isUnfamiliarCount = ({ page, elsewhere }: KnownCount, here: string): boolean => elsewhere === true || page !== here;

/** The provider's and Kemnaker's: the most that one training brought. */
const MOST_EACH = 2;

/** The most certificates that trainings which are gone may have taken with them. Where nothing is left, nothing can have one. */
export function certificatesOf(gone: readonly KnownTraining[], nothingLeft: boolean): number {
  if (nothingLeft && gone.length > 0) return Number.POSITIVE_INFINITY;
  return gone.reduce((sum, { certified, record }) => {
    const none = record.certificates !== undefined || record.status?.norm === 'active' || record.status?.norm === 'not-started';
    return sum + (certified?.count ?? (none ? 0 : MOST_EACH));
  }, 0);
}

/**
 * Certificates counted, page by page, one look further. `lawful`: a fall is accounted for, and the lower count is the new measure.
 * `missing`: titles that the list lacks; they stay expected.
 */
export function followCounts(
  known: readonly KnownCount[],
  now: Certificates,
  page: string,
  seen: Sighting,
  lawful: boolean,
  missing: readonly string[],
): KnownCount[] {
  const measure = measureFor(known, now, page);
  const others = known.filter((each) => each.page !== page);
  if (measure !== undefined && now.count < measure.count && !lawful) {
    const lower: KnownCount = { ...measure, page, low: true, ...(measure.page !== page && { elsewhere: true }) };
    return [...others, lower].slice(-MOST_PAGES);
  }
  const listed = now.list.length === now.count ? now.list.map(({ title }) => title) : [];
  const titles = lawful ? listed : [...listed, ...missing].slice(0, MOST_ROWS);
  const fresh = { page, count: now.count, at: seen, titles, low: false };
  const rest = lawful ? others.map((each) => (each.count > now.count ? { ...each, count: now.count, titles, low: false } : each)) : others;
  return [...rest, fresh].slice(-MOST_PAGES);
}

import type { Sighting } from '../schema/finding';
import { plain } from '../schema/plain';
import { MOST_PAGES, type Remembered } from './known';
import { type PairBy, pairRows } from './pair-rows';

/** A listed row; `was` before this look, undefined for one that is new; `now` with it. */
export type Row<T, K> = { was: K | undefined; is: T; now: K };

export type Followed<T, K> = {
  /** In the list's own order. */
  rows: Row<T, K>[];
  /** Remembered, not listed, and this page would list it. */
  missing: K[];
  /** Remembered and not listed, but on a page that never listed it. */
  elsewhere: K[];
};

export type FollowBy<T, K> = PairBy<T, K> & {
  /** Whether a page that never listed a row would list it. */
  expected: (known: K, listed: readonly T[], page: string) => boolean;
  /** The memory of a row after one more look, made of `base`, which is fresh. `was` is undefined at the first. */
  grow: (was: K | undefined, is: T, base: Remembered<T>) => K;
};

/** What became of each remembered row in a list that was read whole. */
export function followRows<T, K extends Remembered<T>>(
  known: readonly K[],
  listed: readonly T[],
  page: string,
  seen: Sighting,
  by: FollowBy<T, K>,
): Followed<T, K> {
  const { partner, left } = pairRows(known, listed, by);
  let taken: Set<string> | undefined;
  const newId = (row: T) => {
    taken ??= new Set(known.map(({ id }) => id));
    const name = plain(by.name(row)).slice(0, 80);
    let id = name;
    for (let number = 2; taken.has(id); number++) id = `${name}#${number}`;
    taken.add(id);
    return id;
  };
  const pagesWith = (pages: string[]) => (pages.includes(page) ? pages : [...pages, page].slice(-MOST_PAGES));
  // A page that listed others before and never this one shows only some: it may claim that there are none, and not that one is missing.
  const partial = listed.length > 0 && known.some(({ pages }) => pages.includes(page));
  const listedHere = (each: K) => each.pages.includes(page) || ((each.gone !== undefined || !partial) && by.expected(each, listed, page));
  return {
    rows: listed.map((is, index) => {
      const was = partner[index];
      const base = was
        ? { id: was.id, record: is, first: was.first, last: seen, pages: pagesWith(was.pages) }
        : { id: newId(is), record: is, first: seen, last: seen, pages: [page] };
      return { was, is, now: by.grow(was, is, base) };
    }),
    missing: left.filter(listedHere),
    elsewhere: left.filter((each) => !listedHere(each)),
  };
}

export const isKnown = <T, K>(row: Row<T, K>): row is Row<T, K> & { was: K } => row.was !== undefined;
export const isNew = <T, K>(row: Row<T, K>): row is Row<T, K> & { was: undefined } => row.was === undefined;

/** Marks what is missing since this look. It went `together` where two or more went and nothing of what was remembered is still there. */
export function markGone<T, K extends Remembered<T>>(missing: readonly K[], stillThere: number, seen: Sighting): K[] {
  const together = stillThere === 0 && missing.filter(({ gone }) => gone === undefined).length >= 2;
  return missing.map((each) => (each.gone === undefined ? { ...each, gone: { at: seen, together } } : each));
}

/** One of those that went together is back: the others are missing each for itself. */
export const partTogether = <T, K extends Remembered<T>>(absent: readonly K[]): K[] =>
  absent.map((each) => (each.gone?.together ? { ...each, gone: { ...each.gone, together: false } } : each));

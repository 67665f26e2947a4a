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
  /** Whether a row by its own days is newer than a look (its time), which could not list it yet. */
  cameAfter: (row: T, look: string) => boolean;
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
  // C35: rows of which none was known, and which by their days could have been listed before, are another list at this address.
  const lastLooks = known.flatMap(({ gone, last }) => (gone === undefined ? [last.at] : [])).sort();
  const before = listed.length > 0 && partner.every((was) => was === undefined) ? lastLooks.at(-1) : undefined;
  const isOther = before !== undefined && !listed.some((row) => by.cameAfter(row, before));
  const view = viewOf(page, known, partner, isOther);
  const pagesWith = (pages: string[]) =>
    pages.at(-1) === view ? pages : [...pages.filter((one) => one !== view), view].slice(-MOST_PAGES);
  // A page that listed others before and never this one shows only some: it may claim that there are none, and not that one is missing.
  const partial = listed.length > 0 && known.some(({ pages }) => pages.includes(view));
  const listedHere = (each: K) =>
    !isOther && (each.pages.includes(view) || ((each.gone !== undefined || !partial) && by.expected(each, listed, page)));
  return {
    rows: listed.map((is, index) => {
      const was = partner[index];
      const base = was
        ? { id: was.id, record: is, first: was.first, last: seen, pages: pagesWith(was.pages) }
        : { id: newId(is), record: is, first: seen, last: seen, pages: [view] };
      return { was, is, now: by.grow(was, is, base) };
    }),
    missing: left.filter(listedHere),
    elsewhere: left.filter((each) => !listedHere(each)),
  };
}

/** Whether one of a row's pages is this address, under any of the lists that it has shown. */
export const isOfPage = (one: string, page: string): boolean => one === page || one.startsWith(`${page}#`);

/**
 * Which of the lists that one address has shown in turn this is: the one that most of its rows were listed in. The first is called by the address itself, the
 * others `address#2` and so on, since a part of an address behind `#` is never kept.
 */
function viewOf<T>(
  page: string,
  known: readonly Remembered<T>[],
  partner: readonly (Remembered<T> | undefined)[],
  isOther: boolean,
): string {
  const votes = new Map<string, number>();
  for (const was of partner) for (const one of was?.pages ?? []) if (isOfPage(one, page)) votes.set(one, (votes.get(one) ?? 0) + 1);
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  if (first) return first[0];
  const views = new Set(known.flatMap(({ pages }) => pages.filter((one) => isOfPage(one, page))));
  return isOther && views.size > 0 ? `${page}#${views.size + 1}` : page;
}

export const isKnown = <T, K>(row: Row<T, K>): row is Row<T, K> & { was: K } => row.was !== undefined;
export const isNew = <T, K>(row: Row<T, K>): row is Row<T, K> & { was: undefined } => row.was === undefined;

/** `otherState`: the page is in another state than when its list lacked nothing (frames.ts). */
export type Witness = { seen: Sighting; page: string; isEmpty: boolean; otherState: boolean };

/** An address that has shown two lists in turn is in another state where it shows none: it may be either. */
export const witnessOf = (known: readonly Remembered<unknown>[], look: Witness): Witness => {
  const hasTwoLists = known.some(({ pages }) => pages.some((one) => one.startsWith(`${look.page}#`)));
  return { ...look, otherState: look.otherState || (look.isEmpty && hasTwoLists) };
};

/** Whether a look is no witness by itself that a row is gone: another page listed it last, or the page is in another state. */
const isNoWitness = <T>({ pages }: Remembered<T>, { page, otherState }: Witness): boolean =>
  otherState || !isOfPage(pages.at(-1) ?? page, page);

/** Marks what is missing since this look. It went `together` where two or more went and nothing of what was remembered is still there. */
export function markGone<T, K extends Remembered<T>>(missing: readonly K[], stillThere: number, look: Witness): K[] {
  const together = stillThere === 0 && missing.filter(({ gone }) => gone === undefined).length >= 2;
  return missing.map((each) => {
    const { at, together: along } = each.gone ?? { at: look.seen, together };
    const unsure = (each.gone === undefined || each.gone.unsure) && isNoWitness(each, look);
    return { ...each, gone: { at, together: along, ...(unsure && { unsure }) } };
  });
}

/** Those of what is missing by which this look confirms nothing: no witness said so yet, or this one lists others and is none. */
export const unsureOf = <T>(missing: readonly Remembered<T>[], look: Witness): ReadonlySet<string> =>
  new Set(missing.flatMap((each) => (each.gone?.unsure || (!look.isEmpty && isNoWitness(each, look)) ? [each.id] : [])));

/** One of those that went together is back: the others are missing each for itself. */
export const partTogether = <T, K extends Remembered<T>>(absent: readonly K[]): K[] =>
  absent.map((each) => (each.gone?.together ? { ...each, gone: { ...each.gone, together: false } } : each));

import { boxOf } from './box-of';
import { loadingSigns, loadingWords } from './loading';
import type { PageText } from './page-text';
import { allOf, type Slices } from './slices';
import { LISTS } from './vocabulary';

export type Waits = {
  /** Loading signs that can be seen. */
  count: number;
  /** Headings, by their place among the pieces, under which something is still coming. */
  under: ReadonlySet<number>;
  /** All that is still coming comes within a list: it says nothing of the rest. */
  inside: boolean;
};

/**
 * Where the page says that something is still coming. A sign belongs to the heading that shares the smallest box with it; where that box holds several,
 * to the one above it, unless it stands after them all: then it may be the whole page's.
 */
export function* waitsOf(page: PageText): Slices<Waits> {
  const { document, profile, pieces, visible } = page;
  const drawn = loadingSigns(document.body ?? document.documentElement, visible);
  yield;
  const signs = [...drawn, ...(yield* allOf(pieces, (piece) => loadingWords(profile, [piece]).map(({ el }) => el)))];
  const headed = page.headings.flatMap(({ at, kind }) => (pieces[at] ? [{ at, kind, el: pieces[at].el }] : []));
  const owners = signs.map((sign) => {
    const box = boxOf(sign, (one) => headed.some(({ el }) => one.contains(el)));
    const near = headed.filter(({ el }) => box?.contains(el));
    const above = near.filter(({ el }) => sign.compareDocumentPosition(el) & 2 || el.contains(sign));
    return near.length > 1 && above.length === near.length ? undefined : near.length > 1 ? above.at(-1) : near[0];
  });
  return {
    count: signs.length,
    under: new Set(owners.flatMap((owner) => (owner ? [owner.at] : []))),
    inside: owners.every((owner) => owner && (LISTS as readonly string[]).includes(owner.kind)),
  };
}

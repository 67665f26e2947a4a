import type { Profile } from '../profiles/profile';
import { copyInSlices } from './serialise';
import { shadowRoots } from './shadow-roots';
import type { Slices } from './slices';
import { LISTS } from './vocabulary';
import { clean, holds, once } from './words';

const wordsOfLists = once((profile: Profile) =>
  LISTS.flatMap((list) => [profile[list].heading, ...profile[list].status.map(([, words]) => words)]).join('|'),
);

/** The page as it is shown, in one tree, and the shadow roots of which it is made. */
export type FlatPage = { document: Document; roots: ShadowRoot[] };

/**
 * Where what a list says stands in shadow roots, no question of what contains or precedes what reaches across them: then the page is read by its own copy, as an
 * old page is. `undefined` where it is one tree already, or where nothing in its shadow roots (a chat) is the reader's.
 */
export function* flatPage(document: Document, profile: Profile): Slices<FlatPage | undefined> {
  const roots = shadowRoots(document).filter(({ textContent }) => holds(wordsOfLists(profile), clean(textContent ?? '')));
  yield;
  const Parser = document.defaultView?.DOMParser;
  if (!roots.length || !Parser) return undefined;
  const { html } = yield* copyInSlices(document);
  return { document: new Parser().parseFromString(html, 'text/html'), roots };
}

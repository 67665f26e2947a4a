import type { Profile } from '../profiles/profile';
import { indonesianDays } from './indonesian-date';
import { rupiah } from './rupiah';
import { copyWith } from './serialise';
import { shadowRoots } from './shadow-roots';
import type { Slices } from './slices';
import { LISTS, normOf } from './vocabulary';
import { clean, says } from './words';

/** The texts in a shadow root or an element, without those of styles. */
const textsOf = (root: ShadowRoot | Element): string[] => {
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (!/^(?:SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')) texts.push(clean(node.data));
  return texts;
};

/**
 * The shadow roots that hold a list or one of its records: the name of a list, a status under such a name or beside an amount or a day, or a status in two components of one name, perhaps in
 * what was put into their slots. A chat or a banner holds none of these.
 */
const rootsOfLists = (document: Document, profile: Profile): ShadowRoot[] => {
  const found: { root: ShadowRoot; sure: boolean }[] = [];
  for (const root of shadowRoots(document)) {
    const texts = textsOf(root);
    const isStatus = (text: string): boolean => LISTS.some((list) => normOf(profile[list], text));
    const isNamed = texts.some((text) => LISTS.some((list) => says(profile[list].heading, text)));
    const { previousElementSibling: before, parentElement: up } = root.host;
    const over = clean((before ?? up?.previousElementSibling)?.textContent ?? '');
    const hasStatus = texts.some(isStatus);
    const isRecord = says(profile.trainings.heading, over) || texts.some((text) => rupiah(text) !== undefined || !!indonesianDays(text));
    const sure = isNamed || (hasStatus && isRecord);
    if (sure || hasStatus || textsOf(root.host).some(isStatus)) found.push({ root, sure });
  }
  const isRepeated = ({ host }: ShadowRoot): boolean => found.filter(({ root }) => root.host.localName === host.localName).length > 1;
  return found.filter(({ root, sure }) => sure || isRepeated(root)).map(({ root }) => root);
};

/** The page as it is shown, in one tree, and the shadow roots of which it is made. */
export type FlatPage = { document: Document; roots: ShadowRoot[] };

/**
 * Where what a list says stands in shadow roots, no question of what contains or precedes what reaches across them: then the page is read by its own copy, as an
 * old page is, but with the classes that say what is chosen or still coming. `undefined` where it is one tree already, or is too long for a copy.
 */
export function* flatPage(document: Document, profile: Profile): Slices<FlatPage | undefined> {
  const roots = rootsOfLists(document, profile);
  yield;
  const Parser = document.defaultView?.DOMParser;
  if (!roots.length || !Parser) return undefined;
  const { html, cut } = yield* copyWith(document, /^class$/);
  return cut ? undefined : { document: new Parser().parseFromString(html, 'text/html'), roots };
}

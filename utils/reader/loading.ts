import type { Profile, Words } from '../profiles/profile';
import type { Piece } from './pieces';
import { isShadowRoot, shadowRoots } from './shadow-roots';
import { type StyleOf, stylesOf, visibility } from './visible';
import { clean, holds, says } from './words';

/**
 * Signs that something is still coming, by what elements say of themselves. The last ones are names that builders of every site give to grey bars and spinners,
 * without the letter that may be small or large: asking without regard to case takes ten times as long. They only ever make a reading more careful.
 * A progress bar with a value, or drawn to a share of its width, is a course's progress, not a wait.
 */
const SIGNS =
  '[aria-busy=true],[role=progressbar]:not([aria-valuenow],[style*="width:"][style*="%"]),progress:not([value]),[class*=keleton],[class*=himmer],[class*=pinner],[class*=laceholder-glow],[class*=nimate-pulse]';

/** Loading signs under an element that can be seen and hold no content of their own. */
export const loadingSigns = (root: ParentNode, visible: (el: Element) => boolean): Element[] =>
  [...root.querySelectorAll(SIGNS)].filter(
    (el) => (el.matches('[aria-busy=true]') || clean(el.textContent).length < 40) && !el.closest('[hidden],template') && visible(el),
  );

/** Elements as large as a record without any text: rows that are still to be filled. */
export const isHollow = (el: Element): boolean =>
  !clean(el.textContent) &&
  !el.closest('[aria-hidden=true]') &&
  el.querySelectorAll('*').length > 1 &&
  !el.querySelector('img,svg,input,button,canvas,video,hr,i');

export const loadingWords = (profile: Profile, pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ text }) => text.length < 60 && says(profile.loading, text));

const saysLoading = (root: Element | ShadowRoot, words: Words, visible: (el: Element) => boolean): boolean => {
  // Nearly always no such word stands anywhere: asked once of the whole text, not of every text.
  if (!holds(words, clean(root.textContent ?? ''))) return false;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data, parentElement: el } = node;
    if (
      data.length < 100 &&
      el &&
      /\S/.test(data) &&
      says(words, clean(data)) &&
      !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(el.tagName) &&
      visible(el)
    )
      return true;
  }
  return false;
};

/** Whether something is seen that stands in a shadow root: so is its host, and neither floats over the page, as a chat does. */
const seenIn = (visible: (el: Element) => boolean, styleOf: StyleOf): ((el: Element) => boolean) => {
  const isSeen = (el: Element): boolean => {
    for (let at: Element | null = el; at; at = at.parentElement) if (styleOf(at).position === 'fixed') return false;
    const root = el.getRootNode();
    return visible(el) && (!isShadowRoot(root) || isSeen(root.host));
  };
  return isSeen;
};

/** Whether anything on the page says that it is still coming; without a profile only what elements say of themselves. */
export const isWaiting = (document: Document, profile: Profile | undefined): boolean => {
  const { body } = document;
  if (!body) return true;
  const styleOf = stylesOf(document);
  const visible = visibility(styleOf);
  const isSeen = seenIn(visible, styleOf);
  const waits = (root: Element | ShadowRoot, seen: (el: Element) => boolean): boolean =>
    loadingSigns(root, seen).length > 0 || (!!profile && saysLoading(root, profile.loading, seen));
  return waits(body, visible) || shadowRoots(document).some((root) => waits(root, isSeen));
};

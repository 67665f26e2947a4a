import type { Profile } from '../profiles/profile';
import type { Piece } from './pieces';
import { clean, says } from './words';

const FRAME = 'main,article,table,h1,h2,h3,h4,h5,h6,[role=main],[role=heading],[role=table]';
const CLOCK = /^\d{1,2}[.:]\d\d$/;

/** The page's pieces without those of a conversation with a helper: what is said there is about anybody, and the names are the helper's. */
export const withoutChat = (document: Document, profile: Profile, pieces: Piece[]): Piece[] => {
  const boxes = [...document.querySelectorAll('[role=log],[aria-label]')].filter(
    (el) =>
      el.getAttribute('role') === 'log' ||
      (!/^(A|BUTTON)$/.test(el.tagName) && says(profile.chat, clean(el.getAttribute('aria-label') ?? ''))),
  );
  for (const field of document.querySelectorAll('textarea,[contenteditable=true]')) {
    // The widest box around the field that is not a part of the page itself.
    let box: Element = field;
    while (box.parentElement && box.parentElement !== document.body && !box.parentElement.querySelector(FRAME)) box = box.parentElement;
    const said = pieces.filter(({ el }) => box.contains(el));
    if (said.filter(({ text }) => CLOCK.test(text)).length > 1 || (said[0] && says(profile.chat, said[0].text))) boxes.push(box);
  }
  return boxes.length ? pieces.filter(({ el }) => !boxes.some((box) => box.contains(el))) : pieces;
};

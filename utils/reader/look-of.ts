import type { Fact } from './facts';

/** How a text looks, bare wrappers left out. */
export const lookOf = ({ label, piece }: Fact): string => {
  let { el } = piece;
  while (/^(SPAN|FONT)$/.test(el.tagName) && !el.getAttribute('class') && el !== piece.line && el.parentElement) el = el.parentElement;
  return `${label && 'named'} ${piece.level} ${el.tagName} ${el.getAttribute('class')}`;
};

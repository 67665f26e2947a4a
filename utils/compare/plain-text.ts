import { plain } from '../schema/plain';

/** The number of a row, which a list may put before what it names: "2. Meracik Kopi". */
const ORDINAL = /^\s*\d{1,2}[.)]\s+(?=\S)/;
const spelt = (text: string): string => plain(text.replace(ORDINAL, ''));

export const words = (text: string): string[] => spelt(text).split(' ').filter(Boolean);

const CUT = /(?:…|\.{3,})\s*$/u;
/** Whether a text ends with an ellipsis. */
export const isCut = (text: string): boolean => CUT.test(text);
/** What stands before a closing ellipsis; undefined where nothing was cut off. */
const head = (text: string): string | undefined => (isCut(text) ? spelt(text.replace(CUT, '')) : undefined);

/** Equal but for spelling, or one of them cut off with an ellipsis. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [plainA, plainB] = [spelt(a), spelt(b)];
  if (plainA === plainB) return true;
  const [headA, headB] = [head(a), head(b)];
  const startsWith = (whole: string, start: string | undefined) => start !== undefined && start.length >= 3 && whole.startsWith(start);
  return startsWith(plainB, headA) || startsWith(plainA, headB);
}

/** `bpvp bandung` is `balai pelatihan vokasi dan produktivitas bandung`: its first word, of three letters or more, are the initials of the other's, and the rest is the same. */
const isShortFor = ([initials = '', ...rest]: readonly string[], whole: readonly string[]): boolean => {
  const named = whole.slice(0, whole.length - rest.length).filter((word) => word !== 'dan');
  return (
    initials.length > 2 &&
    rest.every((word, i) => word === whole[whole.length - rest.length + i]) &&
    named.map(([letter]) => letter).join('') === initials
  );
};

/** A renamed organisation keeps a name inside its new one: `Tempo Institute` in `PT Tempo Institute Indonesia`. */
export function relatedName(a: string, b: string): boolean {
  if (sameText(a, b)) return true;
  const [wordsA, wordsB] = [words(a), words(b)];
  const [few, many] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return few.length > 0 && (few.every((word) => many.includes(word)) || isShortFor(few, many));
}

/** Shared words over all words, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(words(a)), new Set(words(b))];
  const all = new Set([...wordsA, ...wordsB]);
  if (all.size === 0) return 0;
  return [...wordsA].filter((word) => wordsB.has(word)).length / all.size;
}

/** A text as it is compared: lower case, without accents, look-alike letters, characters that cannot be seen, or escapes of addresses. */
export type Folded = {
  text: string;
  /** The stretch of the source that `from` up to `to` was made of. */
  source(from: number, to: number): readonly [number, number];
};

/** In folded text: the beginning of a token, and the mark that parts values which are searched together. */
export const OPENING = '\x02';
export const PARTING = '\x1e';

/** Letters of other scripts, and some of our own, that are drawn like a Latin one. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['ıi', 'łl', 'đd', 'øo', 'ɡg', 'ɑa'],
    ...['аa', 'вb', 'еe', 'ѕs', 'іi', 'јj', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'ԁd', 'ԛq', 'ԝw', 'һh', 'ӏl'],
    ...['αa', 'βb', 'εe', 'ηn', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx'],
  ].map((pair) => [pair[0], pair[1]]),
);

/** What is neither letter nor digit is told apart only where it matters; all of it becomes ASCII, so that what is not ASCII is a letter. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}]/u, ''],
  [/\p{Z}/u, ' '],
  [/\p{Pd}/u, '-'],
  [/[•●∙]/u, '*'],
  [/⟦/u, OPENING],
  [/␞/u, PARTING],
  [/./su, '~'],
];
const signed = (char: string): string => (char < '\x80' ? char : SIGNS.find(([is]) => is.test(char))?.[1] || char);

const UNSEEN = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Letters by code point: a text has few different ones. */
const known = new Map<string, string>();
const foldedChar = (char: string): string => {
  let is = known.get(char);
  if (is === undefined) {
    is = [...char.normalize('NFKD').toLowerCase().replace(UNSEEN, '')].map((each) => LOOK_ALIKE[each] ?? signed(each)).join('');
    known.set(char, is);
  }
  return is;
};

/** Only stretches that change their length are noted: all between them lies as far from its neighbours as before. */
export const fold = (source: string): Folded => {
  const at: number[] = [];
  const wide: number[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  let grown = 0;
  // The one letter whose small form is longer than itself.
  const folded = source
    .replace(/İ/g, 'I')
    .toLowerCase()
    .replace(/[^\0-\x7f]|%[2-7][0-9a-f]/gu, (char, from: number) => {
      const is =
        char[0] === '%' && char.length === 3 ? String.fromCharCode(Number.parseInt(char.slice(1), 16)).toLowerCase() : foldedChar(char);
      if (is.length !== char.length) {
        at.push(from + grown);
        wide.push(is.length);
        starts.push(from);
        ends.push(from + char.length);
        grown += is.length - char.length;
      }
      return is;
    });
  /** The last noted stretch that begins at `place` or before. */
  const noted = (place: number): number => {
    let [low, high] = [0, at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const bounds = (place: number): [number, number] => {
    const n = noted(place);
    if (n < 0) return [place, place + 1];
    const into = place - (at[n] as number);
    if (into < (wide[n] as number)) return [starts[n] as number, ends[n] as number];
    const from = (ends[n] as number) + into - (wide[n] as number);
    return [from, from + 1];
  };
  return { text: folded, source: (from, to) => [bounds(from)[0], bounds(to - 1)[1]] };
};

/** A pattern for folded text, in which \p{L} and \p{N} stand within brackets: all that is not ASCII is a letter, which is quicker asked. */
export const inFolded = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('\\p{L}', 'a-z\\x80-\\uffff').replaceAll('\\p{N}', '0-9'), 'g');

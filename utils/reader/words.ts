import type { Words } from '../profiles/profile';

/** Text as a reader sees it: invisible characters gone, every run of space one space. */
export const clean = (text: string): string => (/[^\x21-\x7e ]| {2}/.test(text) ? plain(text) : text.trim());

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters of the scripts a dashboard may be translated to, without the `u` flag. */
const LETTERS = 'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff';

/** What is made of a pattern's source, once. */
const each = <T>(make: (source: string) => T): ((source: string) => T) => {
  const made = new Map<string, T>();
  return (source) => {
    let value = made.get(source);
    if (value === undefined) {
      value = make(source);
      made.set(source, value);
    }
    return value;
  };
};

const spelledOut = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]])*\]|\\p\{L\}/g, (part) => (part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS) : `[${LETTERS}]`));

/**
 * A pattern without regard to case, once for each source. Never in Unicode mode, in which compiling one takes three to thirty times as long: half of a first
 * reading was compiling, and a third of that a single pattern. What `\p{L}` stands for is spelled out instead.
 */
export const compile = each((source) => new RegExp(source.includes('\\p{L}') ? spelledOut(source) : source, 'i'));

const whole = each((words) => compile(`^(?:${words})$`));

/** Whether the whole text is one of the words. */
export const says = (words: Words, text: string): boolean => whole(words).test(text);

/** Whether one of the words stands anywhere in a text. */
export const holds = (words: Words, text: string): boolean => compile(words).test(text);

/** Texts whose answer is kept: those of a long page, so that none is asked about twice in one reading. */
const KEPT = 5_000;

/** The same few texts stand on a page a hundred times, and each is asked about from five places: kept, a reading costs a third less. */
export const kept = <T>(ask: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) {
      if (known.size > KEPT) known.clear();
      known.set(text, ask(text));
    }
    return known.get(text) as T;
  };
};

export type Sorted<K extends string> = { kind: K; colon: boolean; rest: string };

/** Sorts texts by the words they begin with; `rest` is what follows, `colon` whether a colon stood between. The first kind that fits wins. */
export const sorter = <K extends string>(kinds: readonly (readonly [K, Words])[]): ((text: string) => Sorted<K> | undefined) => {
  const pattern = compile(`^(?:${kinds.map(([, words]) => `(${words})`).join('|')})(?![${LETTERS}\\d])(\\s*[:：]\\s*|\\s*)(.*)$`);
  return (text) => {
    const m = pattern.exec(text);
    if (!m) return undefined;
    const at = m.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const kind = kinds[at]?.[0];
    return kind && { kind, colon: !!m[kinds.length + 1]?.trim(), rest: m[kinds.length + 2] ?? '' };
  };
};

/** What is made of an object (a profile's long list of words, an element), once for each. */
export const once = <O extends object, T>(make: (of: O) => T): ((of: O) => T) => {
  const made = new WeakMap<O, T>();
  return (of) => {
    let value = made.get(of);
    if (value === undefined) {
      value = make(of);
      made.set(of, value);
    }
    return value;
  };
};

import type { Hit } from './detector';
import { everydayWords } from './everyday-words';

const NAME_WORD = '(?:⟦[^⟧\\n]{0,40}⟧|[^\\s,;:()\\[\\]\\d⟦␞–—-]{1,25})';
const DEGREE = ',[ \\u00a0]{0,2}[A-Z][A-Za-z]{0,3}\\.(?:[ \\u00a0]?[A-Z][A-Za-z]{0,5}\\.?){0,3}';

/** Whose an account or a paper is said to be. */
export const HOLDER = new RegExp(
  `(?<![A-Za-z\\x80-\\uffff])(?:[Aa]\\.[ ]?[Nn]\\.?|A\\.[ ]?N\\.?|[Aa]\\/[Nn]|[Aa]n\\.|[Aa]tas [Nn]ama|ATAS NAMA)[ \\u00a0:]{1,3}(${NAME_WORD}(?:[ \\u00a0]{1,2}${NAME_WORD}){0,5}(?:${DEGREE}){0,4})`,
  'g',
);

const isCapital = (word: string): boolean => word.startsWith('⟦') || word.charAt(0) !== word.charAt(0).toLowerCase();

/** Up to the first word that is no name: of `atas nama Budi Santoso akan` two, of `atas nama Peserta` none. */
const nameIn = (found: string): string => {
  let end = 0;
  for (const m of found.matchAll(/⟦[^⟧]{0,40}⟧|[^ \u00a0]{1,80}/g)) {
    if (!isCapital(m[0]) || everydayWords.has(m[0].replace(/[.,]/g, '').toLowerCase())) break;
    end = m.index + m[0].length;
  }
  return found.slice(0, end);
};

/** Says nothing by itself: a token, or what stands between two names. */
const says = (text: string): boolean => /[^\s,.⟦⟧'’]/.test(text.replace(/⟦[^⟧]*⟧/g, ''));

/** The stretches of `from` up to `to` that no hit covers, without what only parts them. */
const uncovered = (source: string, from: number, to: number, hits: readonly Hit[]): Hit[] => {
  const inside = hits.filter((hit) => hit.to > from && hit.from < to);
  const starts = [from, ...inside.map((hit) => hit.to)];
  const ends = [...inside.map((hit) => hit.from), to];
  return starts.flatMap((start, index) => {
    const text = source.slice(start, ends[index]);
    const lead = /^[\s,]*(?:⟦[^⟧]*⟧[\s,]*)*/.exec(text)?.[0].length ?? 0;
    return says(text) ? [{ from: start + lead, to: start + text.trimEnd().length, kind: 'sebutan' }] : [];
  });
};

/** What of a holder's name is still open beside the hits: the page greets by one name (`Halo, Budi`), and pays out `a.n. Budi Santoso, S.Pd.` */
export const holdersIn = (source: string, hits: readonly Hit[]): Hit[] =>
  [...source.matchAll(HOLDER)].flatMap((m) => {
    const found = m[1] ?? '';
    const from = m.index + m[0].length - found.length;
    return uncovered(source, from, from + nameIn(found).length, hits);
  });

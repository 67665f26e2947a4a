import { FIELDS, isFiltered } from './filters';
import type { PageText } from './page-text';
import type { Piece } from './pieces';
import type { Chunk } from './records';
import type { Section } from './sections';
import type { List } from './vocabulary';

/** Titles of pages that list only what they are about: the trainings to be rated, or to complain of. */
const ABOUT_SOME =
  /^(?:beri(?:kan)?|tulis|isi) (?:ulasan|rating|penilaian)|pengaduan|keluhan|formulir|kalender|hasil (?:pre|post|tes|pencarian)|kaleidoskop/i;

const isOfSome = ({ pieces, headings }: PageText, { at, from }: Section, chunks: readonly Chunk[]): boolean => {
  const own = pieces[at]?.level || 9;
  const above = pieces.findLast(({ level }, i) => i < at && level > 0 && level < own);
  const first = chunks[0]?.facts[0]?.piece;
  const between = pieces.slice(from, first ? pieces.indexOf(first) : from).filter(({ level }) => level > 0);
  // What heads something of its own says nothing of the list.
  const heads = new Set(headings.map((heading) => pieces[heading.at]));
  return [above, ...between].some((title) => title && !heads.has(title) && ABOUT_SOME.test(title.text));
};

/** Fields between the heading of a list and whatever is headed above it: a toolbar of its own. */
const fieldsAbove = ({ document, pieces }: PageText, { at }: Section): Element[] => {
  const heading = pieces[at]?.el;
  const above = pieces.findLast(({ level }, i) => i < at && level > 0)?.el;
  const follows = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & 4) > 0;
  return heading ? [...document.querySelectorAll(FIELDS)].filter((el) => follows(el, heading) && (!above || follows(above, el))) : [];
};

/** Whether a tab, a filter or a search text hides rows: of a list that has them, or one that is a part by its heading. */
export const hidesRows = (
  page: PageText,
  list: List,
  sections: readonly Section[],
  chunks: readonly Chunk[],
  boxes: readonly Element[],
): boolean => {
  const { pieces, headings, runs } = page;
  const partly =
    list === 'trainings' &&
    sections.length > 0 &&
    sections.every(({ kind }) => kind === 'part') &&
    new Set(sections.map(({ at }) => /selesai/i.test(pieces[at]?.text ?? ''))).size < 2;
  const statuses = chunks.flatMap(({ facts: all }) => all.flatMap(({ field, value }) => (field === 'status' ? [String(value)] : [])));
  const near = runs.filter((run) => {
    const [first, last] = [run[0], run.at(-1)].map((piece) => pieces.indexOf(piece as Piece)) as [number, number];
    const between = (at: number): boolean => headings.some((heading) => heading.at > last && heading.at < at);
    return sections.some(({ at, to }) => first > at - 12 && first < to && !between(at));
  });
  return (
    partly ||
    sections.some((section) => isOfSome(page, section, chunks)) ||
    isFiltered(
      page,
      near,
      boxes,
      sections.flatMap((section) => fieldsAbove(page, section)),
      { statuses, rows: chunks.length, records: chunks.length > 1 ? chunks.map(({ el }) => el) : [] },
    )
  );
};

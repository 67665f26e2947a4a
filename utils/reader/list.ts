import type { Frame } from '../schema/frame';
import { alike } from './alike';
import { type Fact, factsInSlices } from './facts';
import { FIELDS, isFiltered, isTrainingTab } from './filters';
import { frameOf } from './frame';
import { countsOf, disagree } from './how-many';
import { incentivesWithin } from './incentives-within';
import { type FactsBetween, greets, isOpened, OF_PAGE, tellsOfOne } from './one-training';
import { linesOf, type PageText } from './page-text';
import type { Piece } from './pieces';
import { type Chunk, isTyped } from './records';
import { OWN } from './refusal';
import { rupiah } from './rupiah';
import { type Doubt, readSection, type SectionReading } from './section-reading';
import { type Heading, type Section, sectionOf } from './sections';
import { allOf, type Slices, toEnd } from './slices';
import { stagesOf } from './stages';
import type { List } from './vocabulary';
import { says } from './words';

export type ListReading = Pick<SectionReading, 'chunks' | 'ignored' | 'empty' | 'failed' | 'more'> & {
  /** Sections of this list that the page shows. */
  sections: Section[];
  doubt: Doubt | undefined;
  /** A number on the page equals the number of records read. */
  counted: boolean;
  places: Element[];
  /** What stands around the records. */
  frame: Frame;
};

const RIWAYAT = /riwayat|histori/i;

/** Whether sections that say *none* and sections with records belong to one list: nothing active and some finished, or none in the history yet. */
const agree = (parts: readonly SectionReading[], pieces: readonly Piece[]): boolean =>
  parts.every(
    ({ section, empty, chunks }) =>
      !empty ||
      (!chunks.length && (section.kind === 'part' || ((section.count ?? 0) === 0 && RIWAYAT.test(pieces[section.at]?.text ?? '')))),
  );

/** Which texts can tell of records: not menus, tabs, headings, sums below a table, prices before the discount, and what else stands among them. */
const ofRecords = (page: PageText, list: List): ((piece: Piece) => boolean) => {
  const { profile, pieces, headings, runs, struck } = page;
  const { noun } = profile[list];
  const inRuns = new Set(runs.flat());
  const within = list === 'trainings' ? incentivesWithin(profile, pieces) : new Set();
  const stages = stagesOf(page.document);
  const headed = new Set(headings.map(({ at }) => pieces[at]));
  return (piece) =>
    !piece.menu &&
    // Below a table stand sums and page numbers.
    !piece.el.closest('tfoot') &&
    !stages.some((stage) => stage.contains(piece.el)) &&
    !inRuns.has(piece) &&
    !headed.has(piece) &&
    !within.has(piece) &&
    !says(profile.more, piece.text) &&
    !(piece.text.includes(noun) && countsOf([piece.text], noun).length) &&
    // An amount struck out is the price before the discount.
    !(rupiah(piece.text) !== undefined && struck(piece.el));
};

/** Whether facts show that records of this list stand here. */
const isEvidence = (facts: readonly Fact[], list: List): boolean => {
  // `Beri ulasan` among other advice is no record; one has a button for it, or something else to tell.
  const own = facts.filter(
    ({ field, value, piece }) =>
      OWN[list].test(field) && (value !== false || !!piece.control || facts.some((fact) => isTyped(fact) && fact.field !== field)),
  );
  return own.length > 0 && !facts.some(({ field }) => field === 'offer');
};

/** Tabs of statuses with records under them, where no heading names the list: what stands there is a part of it. */
function* tabbed({ profile, pieces, headings, runs }: PageText, evident: (from: number, to: number) => boolean): Slices<Section[]> {
  return yield* allOf(runs, (run): Section[] => {
    const at = pieces.indexOf(run.at(-1) as Piece);
    const under = headings.some((heading) => heading.at < at);
    const to = headings.find((heading) => heading.at > at)?.at ?? pieces.length;
    const own = run.every(({ text }) => isTrainingTab(profile, text));
    if (!own || under || !evident(at + 1, to)) return [];
    return [{ kind: 'part', at, count: undefined, next: at + 1, tile: false, from: at + 1, to }];
  });
}

/** The sections of a list, by the strongest kind of heading that the page has. */
function* sectionsOf(page: PageText, list: List, participant: boolean, evident: (from: number, to: number) => boolean): Slices<Section[]> {
  const { pieces, headings } = page;
  const kinds: Heading['kind'][][] = list === 'trainings' ? [['trainings', 'part'], ...(participant ? [['weak' as const]] : [])] : [[list]];
  const sections: Section[] = [];
  for (const kind of kinds) {
    if (sections.length) break;
    for (const heading of headings) {
      const covered = sections.some(({ from, to }) => heading.at >= from && heading.at < to);
      if (!kind.includes(heading.kind) || covered) continue;
      sections.push(sectionOf(heading, headings, pieces, evident));
      yield;
    }
  }
  if (!sections.length && list === 'trainings' && participant) return yield* tabbed(page, evident);
  // A name with nothing under it that is no heading either is an entry of a menu.
  const named = sections.filter(({ tile, from, to }) => !tile || evident(from, to));
  return named.filter(({ at, from, to }) => (pieces[at]?.level ?? 0) > 0 || to > from || named.length === 1);
}

/** `Belum ada pelatihan` is said of whatever a heading names; these words are said of all. */
const OF_ALL = /(?:ambil|ikuti|beli|terima|dapat|daftar|kosong)/i;

/** Without a heading the page's own sentence that there is none still counts, outside offers and advice; under one that nobody knows, only where it is said of all. */
const saysNone = ({ profile, pieces, headings }: PageText, list: List): boolean => {
  const { noun, empty, heading } = profile[list];
  const isUnknown = (at: number): boolean => {
    const over = pieces.findLast(({ level }, i) => i < at && level > 0)?.text ?? '';
    return !!over && !OF_PAGE.test(over) && !says(heading, over) && !greets(profile, over);
  };
  return linesOf(pieces.filter(({ menu }) => !menu)).some(
    ({ text, piece }) =>
      text.length < 120 &&
      text.toLowerCase().includes(noun) &&
      says(`(?:${empty})[.!]?`, text) &&
      (OF_ALL.test(text.replace(/ di sini/i, '')) || !isUnknown(pieces.indexOf(piece))) &&
      !/^(?:foreign|beside)$/.test(headings.findLast(({ at }) => at < pieces.indexOf(piece))?.kind ?? ''),
  );
};

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
const hidesRows = (
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

/** Lists under headings of their own may each be drawn in their own way; one record alone is held against all. */
const areAlike = ({ pieces, headings }: PageText, chunks: readonly Chunk[]): boolean => {
  const lists = Map.groupBy(chunks, ({ facts }) => {
    const at = pieces.indexOf(facts[0]?.piece as Piece);
    return headings.findLast((heading) => heading.at < at)?.at;
  });
  const each = [...lists.values()];
  return each.every(({ length }) => length > 1) ? each.every(alike) : alike(chunks);
};

/** What stands between two pieces, read as of records of a list. */
export const factsOf = (page: PageText, list: List): FactsBetween => {
  const { profile, vocabulary, pieces } = page;
  const isOfRecords = ofRecords(page, list);
  return function* (from, to) {
    const own = yield* allOf(pieces.slice(from, to), (piece) => (isOfRecords(piece) ? [piece] : []));
    return yield* factsInSlices(profile, vocabulary, list, own);
  };
};

/** Reads one of the page's lists: where it stands, its records, and what speaks against its being whole. */
export function* readList(page: PageText, list: List, participant: boolean): Slices<ListReading> {
  const { pieces } = page;
  const facts = factsOf(page, list);
  const evident = (from: number, to: number): boolean => isEvidence(toEnd(facts(from, to)), list);
  const sections = yield* sectionsOf(page, list, participant, evident);
  const parts: SectionReading[] = [];
  for (const section of sections) {
    const found = yield* facts(section.from, section.to);
    parts.push(yield* readSection(page, list, section, found));
  }
  const chunks: Chunk[] = parts.flatMap((part) => part.chunks);
  const empties = parts.filter((part) => part.empty);
  const empty = sections.length
    ? empties.some(({ section }) => section.kind !== 'part') || (parts.length > 1 && empties.length === parts.length)
    : participant && list !== 'certificates' && saysNone(page, list);
  const boxes = parts.flatMap(({ box }) => box ?? []);
  const unequal = parts.some((part) => disagree(part.numbers, part.chunks.length, chunks.length));
  // Where the list's own numbers are those of what is shown, what leads to all of them leads to no others.
  const more = parts.some((part) => part.more && !(part.numbers.length && part.numbers.every((count) => count === part.chunks.length)));

  let doubt = parts.find((part) => part.doubt)?.doubt;
  // What a filter shows of itself is easily taken for something else.
  if (hidesRows(page, list, sections, chunks, boxes)) doubt = !doubt || doubt === 'unrecognised' ? 'filtered' : doubt;
  if (list === 'trainings' && sections.some(({ at }) => tellsOfOne(page, at, facts))) doubt ??= 'unrecognised';
  if (sections.some((section) => isOpened(page, section, chunks))) doubt ??= 'unrecognised';
  if (more || unequal || (chunks.length && !agree(parts, pieces))) doubt ??= 'partial';
  if ((!empty && !chunks.length) || chunks.some(({ unsure }) => unsure) || !areAlike(page, chunks)) doubt ??= 'unrecognised';
  return {
    sections,
    chunks,
    empty: empty && !chunks.length,
    failed: parts.some((part) => part.failed),
    doubt,
    ignored: parts.flatMap((part) => part.ignored),
    counted: !unequal && parts.some((part) => part.numbers.length > 0),
    more,
    places: boxes.filter((box) => box !== page.document.body),
    frame: frameOf(page, sections, chunks, boxes),
  };
}

import type { Frame } from '../schema/frame';
import { alike } from './alike';
import { type Fact, factsInSlices } from './facts';
import { frameOf } from './frame';
import { hidesRows } from './hides-rows';
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
import { markedStages, namedStages, stageRows } from './stages';
import { tabbed } from './tabbed';
import { type List, normOf } from './vocabulary';
import { clean, says } from './words';

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

const FIELD = 'input:not([type=checkbox],[type=radio],[type=hidden]),select,textarea';

/** `Cari di tabel`: in the label of a field, few words that ask for nothing a record lacks. A tick or a choice may have a whole record for its name. */
const namesField = ({ el, text }: Piece, asked: string): boolean => {
  const label = el.closest('label');
  const field = label?.querySelector(FIELD);
  return !!label && !!field && clean(label.textContent).length - clean(field.textContent).length < 30 && !says(asked, text);
};

/** Which texts can tell of records: not menus, tabs, headings, sums below a table, prices before the discount, and what else stands among them. */
function* ofRecords(page: PageText, list: List): Slices<(piece: Piece) => boolean> {
  const { profile, pieces, headings, runs, struck } = page;
  const { noun } = profile[list];
  const inRuns = new Set(runs.flat());
  const within = list === 'trainings' ? incentivesWithin(profile, pieces) : new Set();
  const statuses = yield* allOf(pieces, (piece) => (!piece.menu && normOf(profile[list], piece.text) ? [piece] : []));
  const statusSet = new Set(statuses);
  const isStage = (piece: Piece): boolean => statusSet.has(piece) || says(profile.stage, piece.text);
  const stages = [...markedStages(page.document), ...namedStages(pieces, statusSet), ...(yield* stageRows(pieces, isStage, statuses))];
  const headed = new Set(headings.map(({ at }) => pieces[at]));
  return (piece) =>
    !piece.menu &&
    // Below a table stand sums and page numbers.
    !piece.el.closest('tfoot') &&
    !namesField(piece, profile.rating.missing) &&
    !stages.some((stage) => stage.contains(piece.el)) &&
    !inRuns.has(piece) &&
    !headed.has(piece) &&
    !within.has(piece) &&
    !says(profile.more, piece.text) &&
    !(piece.text.includes(noun) && countsOf([piece.text], noun).length) &&
    // An amount struck out is the price before the discount.
    !(rupiah(piece.text) !== undefined && struck(piece.el));
}

/** Whether facts show that records of this list stand here. */
const isEvidence = (facts: readonly Fact[], list: List): boolean => {
  // `Beri ulasan` among other advice is no record; one has a button for it, or something else to tell.
  const own = facts.filter(
    ({ field, value, piece }) =>
      OWN[list].test(field) && (value !== false || !!piece.control || facts.some((fact) => isTyped(fact) && fact.field !== field)),
  );
  return own.length > 0 && !facts.some(({ field }) => field === 'offer');
};

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
export function* recordFacts(page: PageText, list: List): Slices<FactsBetween> {
  const { profile, vocabulary, pieces } = page;
  const isOfRecords = yield* ofRecords(page, list);
  return function* (from, to) {
    const own = yield* allOf(pieces.slice(from, to), (piece) => (isOfRecords(piece) ? [piece] : []));
    return yield* factsInSlices(profile, vocabulary, list, own);
  };
}

/** Where the records under a heading may begin: behind a further name of the list, if nothing before it tells of one. */
const recordsFrom = ({ headings }: PageText, { kind, from, to }: Section, evident: (from: number, to: number) => boolean): number => {
  const inner = headings.find((heading) => heading.at >= from && heading.at < to && heading.kind === kind);
  return inner && !evident(from, inner.at) ? inner.next : from;
};

/** Reads one of the page's lists: where it stands, its records, and what speaks against its being whole. */
export function* readList(page: PageText, list: List, participant: boolean): Slices<ListReading> {
  const { pieces } = page;
  const facts = yield* recordFacts(page, list);
  const none = `(?:${page.profile[list].empty})[.!]?`;
  const toldNone = yield* allOf(pieces, ({ text, menu }, at) => (!menu && says(none, text) ? [at] : []));
  // What begins by saying that there is none is the list too.
  const evident = (from: number, to: number): boolean => toldNone.includes(from) || isEvidence(toEnd(facts(from, to)), list);
  const sections = yield* sectionsOf(page, list, participant, evident);
  const parts: SectionReading[] = [];
  for (const section of sections) {
    const found = yield* facts(recordsFrom(page, section, evident), section.to);
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

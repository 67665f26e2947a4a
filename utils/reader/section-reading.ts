import { nameColumns } from './columns';
import type { Fact } from './facts';
import { countOfAll, FIELDS } from './filters';
import { hasFolded } from './folded';
import { CELL } from './grid';
import { groupCount, isGrouped, underGroup, withoutGroups } from './groups';
import { countsOf, isDrawnMore, isMore, isOfLargerSet, leadsToAll, pageNumbers, tellsOfMore } from './how-many';
import { isPartOfDay } from './indonesian-date';
import { isHollow, loadingSigns, loadingWords } from './loading';
import { MORE_OF_ANOTHER, tellsMoreOf } from './more-of-another';
import { linesOf, type PageText } from './page-text';
import type { Piece } from './pieces';
import { type Chunk, recordsOf, titleOf } from './records';
import { hasTitle, isOwn, OWN, ROW, refusal } from './refusal';
import { sameSlots } from './same-slots';
import type { Section } from './sections';
import { shapeOf } from './shape-of';
import { allOf, anyOf, type Slices } from './slices';
import { type List, normOf } from './vocabulary';
import { compile, says } from './words';

/** What stands in the way of calling a list whole. */
export type Doubt = 'still-loading' | 'page-error' | 'filtered' | 'partial' | 'unrecognised';

export type SectionReading = {
  section: Section;
  chunks: Chunk[];
  ignored: { chunk: Chunk; why: string }[];
  /** The page itself says that there is none here. */
  empty: boolean;
  doubt: Doubt | undefined;
  /** Something failed to load here. */
  failed: boolean;
  /** How many the page says there are. */
  numbers: number[];
  /** Something here shows further rows. */
  more: boolean;
  box: Element | undefined;
};

const commonBox = (els: readonly Element[]): Element | undefined => {
  let box = els[0];
  for (const el of els) while (box && !box.contains(el)) box = box.parentElement ?? undefined;
  return box;
};

/** What stands beside the records. Beside a record with a box of its own stands only what belongs to it. */
const siblings = (chunks: readonly Chunk[]): Element[] => {
  const parents = [...new Set(chunks.map(({ parent }) => parent))];
  return chunks.length > 1 && parents.length === chunks.length ? [] : parents.flatMap((parent) => (parent ? [...parent.children] : []));
};

/** Built like the records beside it. */
const isOneOf = (chunk: Chunk, strong: readonly Chunk[]): boolean =>
  strong.some(({ el, parent }) => el !== chunk.el && parent === chunk.parent && shapeOf(el) && shapeOf(el) === shapeOf(chunk.el));

/** A row that is one cell across the table with a year in it names the time of the rows below: `Tahun 2022`. Any other may be a title whose record is lost. */
const isDivider = (row: Element): boolean => {
  const [cell, ...others] = row.querySelectorAll(CELL);
  return (
    !!cell &&
    !others.length &&
    /(?<!\d)20\d\d(?!\d)/.test(cell.textContent) &&
    Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan')) > 1
  );
};

/** One record alone has all around it for its box: what comes behind a value of the account is none of it. */
const upToAccount = ({ vocabulary }: PageText, chunk: Chunk): Chunk => {
  const title = chunk.facts.indexOf(titleOf(chunk) as Fact);
  const isOfAccount = ({ field, label }: Fact): boolean =>
    field === 'balance' || /^(?:card|email|membership|wave)$/.test(vocabulary.label(label)?.kind ?? '');
  const end = chunk.facts.findIndex((fact, i) => i > title && isOfAccount(fact));
  return end < 0 ? chunk : { ...chunk, facts: chunk.facts.slice(0, end) };
};

/** Whether a line says that there is none, and ends there or goes on with another sentence: `Belum ada pelatihan aktif`, `… hari ini` say so of some only. */
const saysNone = (none: string, text: string): boolean => {
  const said = compile(`^(?:${none})`).exec(text);
  const rest = said ? text.slice(said[0].length) : '?';
  return !text.endsWith('?') && (!rest || /^ ?[.!,;…–—|]/.test(rest) || (/^ \p{Lu}/u.test(rest) && /\p{Ll}/u.test(text)));
};

/** `Selesai (3)`, `Mei 2021 (3)` in a line of its own heads three records, whether they are shown or not; in a row of tabs it chooses from them. */
const headCounts = ({ profile, runs }: PageText, list: List, lines: readonly { text: string; piece: Piece }[]): number[] =>
  lines.flatMap(({ text, piece }) => {
    const [, name = '', count] = /^(.{3,40}?) ?\((\d{1,3})(?: pelatihan)?\)$/.exec(text) ?? [];
    const groups = normOf(profile[list], name) || says(profile.kinds, name) || isPartOfDay(name);
    return count && groups && !runs.some((run) => run.includes(piece)) ? [Number(count)] : [];
  });

/** Reads what stands under one heading; `found` are its facts. */
export function* readSection(page: PageText, list: List, section: Section, found: readonly Fact[]): Slices<SectionReading> {
  const { profile, pieces, headings, runs, visible } = page;
  const words = profile[list];
  const inside = pieces.slice(section.from, section.to);
  const lines = linesOf(inside.filter(({ menu }) => !menu));
  let box = commonBox([pieces[section.at], ...inside].flatMap((piece) => (piece && !piece.menu ? [piece.el] : [])));
  // Without a text yet, all that stands around the heading and no other one.
  const others = headings.flatMap(({ at }) => (at === section.at ? [] : (pieces[at]?.el ?? [])));
  while (!inside.length && box?.parentElement && !others.some((el) => box?.parentElement?.contains(el))) box = box.parentElement;
  const own = box && box !== page.document.body ? box : undefined;
  const grouped = isGrouped(found);
  const named = nameColumns(grouped ? withoutGroups(found) : found, page, list);
  yield;
  const cut = named.length ? recordsOf(page.document.body, named) : [];
  const parts = sameSlots(cut.length === 1 ? cut.map((lone) => upToAccount(page, lone)) : cut);
  yield;
  const strong = parts.filter((part) => isOwn(part, list) && hasTitle(part, list));
  const chunks: Chunk[] = [];
  const ignored: SectionReading['ignored'] = [];
  let doubt: Doubt | undefined;
  // What stands among the records or is built like them, yet is not understood: then the list is not understood.
  for (const chunk of parts) {
    yield;
    const counted = section.count === parts.length && list === 'certificates' && hasTitle(chunk, list);
    const refused = tellsMoreOf(chunk, strong) ? MORE_OF_ANOTHER : refusal(profile, chunk, strong, section, list);
    const why = counted ? undefined : refused;
    if (chunk.facts.some(({ odd }) => odd)) doubt ??= 'unrecognised';
    if (!why) chunks.push(grouped ? underGroup(chunk, found) : chunk);
    else {
      ignored.push({ chunk, why });
      const row = chunk.el.closest(ROW);
      const among =
        row && !isDivider(row) && hasTitle(chunk, list) && strong.some((one) => one !== chunk && one.parent === row.parentElement);
      if (
        (among ||
          (why === 'no title' && isOwn(chunk, list) && !chunk.facts.some(({ field }) => field === 'balance')) ||
          isOneOf(chunk, strong)) &&
        !/offer|sum|message|question|more of|none/.test(why)
      )
        doubt ??= 'unrecognised';
    }
  }
  // `Riwayat pelatihanmu masih kosong, belum ada pelatihan yang diikuti.`
  const none = `(?:${words.empty})(?:, (?:${words.empty}))*`;
  const bare = `kosong|(?:data|daftar) kosong|(?:belum|tidak) ada (?:data|riwayat|kelas|kursus)|(?:.{0,20} )?0 ${words.noun}(?: .{0,20})?`;
  // `Tidak ada data`, where nothing can have narrowed the list, says that there is none.
  const plain =
    !runs.length &&
    ![...page.document.querySelectorAll(`${FIELDS},[role=tab]`)].some((el) => !el.closest('header,nav,footer') && visible(el));
  const noMatch = yield* anyOf(
    [...lines, ...inside],
    ({ text }) => says(profile.noMatch, text) && !says(none, text.replace(/[.!]$/, '')) && !(plain && says(bare, text)),
  );
  yield;
  const empty =
    (yield* anyOf(lines, ({ text }) => saysNone(none, text))) ||
    (!chunks.length &&
      (section.count === 0 || (yield* anyOf(lines, ({ text }) => says(bare, text))) || (section.kind === 'part' && noMatch)));
  yield;
  const failed = yield* anyOf(lines, ({ text }) => says(profile.sectionError, text) || (!chunks.length && says(profile.maintenance, text)));
  yield;
  if (failed) doubt ??= 'page-error';
  if (noMatch && section.kind !== 'part') doubt ??= 'filtered';
  if (
    (yield* anyOf(inside, (piece) => loadingWords(profile, [piece]).length > 0)) ||
    (own && loadingSigns(own, visible).length) ||
    siblings(chunks).some((el) => isHollow(el) && visible(el))
  )
    doubt ??= 'still-loading';
  const [start, end] = [pieces[section.at]?.el, pieces[section.to]?.el];
  const isWithin = (el: Element): boolean =>
    !!start && (start.compareDocumentPosition(el) & 4) > 0 && (!end || (el.compareDocumentPosition(end) & 4) > 0);
  const records = strong.map(({ el }) => el);
  const inRecord = ({ el }: Piece): boolean => records.some((record) => record.contains(el));
  // One record alone may have all of the section for its box.
  const isOutside = (piece: Piece): boolean => records.length < 2 || !inRecord(piece);
  const outside = inside.filter(isOutside);
  const counting = lines.filter(({ piece }) => isOutside(piece));
  const drawn = own ? [...own.querySelectorAll('a,button,[role=button]')].filter(isWithin) : [];
  const controls = inside.flatMap((piece) => (piece.control && !piece.menu ? [{ text: piece.text, piece }] : []));
  const openers = (own ? [...own.querySelectorAll('[aria-expanded]')] : []).filter((el) => {
    const name = inside.find((piece) => el.contains(piece.el))?.text.replace(/ ?\(\d+[^)]*\)$/, '') ?? '';
    return visible(el) && (isPartOfDay(name) || normOf(profile[list], name) || says(profile.kinds, name));
  });
  const said = yield* allOf([...lines.filter(({ piece }) => !piece.control), ...controls], (one) =>
    tellsOfMore(one, profile) ? [one] : [],
  );
  // One record alone may have all of the section for its box; what counts others is none of it.
  const countsNoun = compile(`\\d+ ${words.noun}`);
  const offers = ignored.flatMap(({ chunk, why }) => (why === 'an offer' ? [chunk.el] : []));
  const beside = said.filter(
    ({ text, piece }) =>
      (!inRecord(piece) || (records.length === 1 && countsNoun.test(text))) && !offers.some((offer) => offer.contains(piece.el)),
  );
  return {
    section,
    chunks,
    ignored,
    empty,
    doubt,
    failed,
    numbers: [
      ...(section.count === undefined ? [] : [section.count]),
      ...countsOf(
        counting.map(({ text }) => text),
        words.noun,
      ),
      ...runs.filter((run) => run.every((piece) => inside.includes(piece))).flatMap((run) => countOfAll(profile, run) ?? []),
      ...(grouped ? groupCount(found) : headCounts(page, list, counting)),
    ],
    more:
      says(profile.latest, pieces[section.at]?.text ?? '') ||
      (yield* anyOf(
        outside,
        (piece) => isMore(piece, profile.more) || (leadsToAll(piece, profile) && !runs.some((run) => run.includes(piece))),
      )) ||
      // What stands as often as there are records belongs to each.
      (beside.length > 0 && !(chunks.length > 1 && beside.length === chunks.length)) ||
      pageNumbers(outside) > 1 ||
      drawn.some((el) => visible(el) && isDrawnMore(el, profile, records)) ||
      hasFolded(
        openers,
        strong.flatMap(({ facts }) => facts.find(({ field }) => OWN[list].test(field))?.piece.el ?? []),
      ) ||
      isOfLargerSet(records),
    box,
  };
}

import { nameColumns } from './columns';
import { type Fact, factsOf } from './facts';
import { isFiltered } from './filters';
import { isHollow, loadingSigns, loadingWords } from './loading';
import { linesOf, type PageText } from './page-text';
import type { Piece } from './pieces';
import { type Chunk, isTyped, recordsOf, shapeOf, titleOf } from './records';
import { type Heading, type Section, sectionOf } from './sections';
import type { List } from './vocabulary';
import { says } from './words';

/** What stands in the way of calling a list whole. */
export type Doubt = 'still-loading' | 'page-error' | 'filtered' | 'partial' | 'unrecognised';

export type ListReading = {
  /** Sections of this list that the page shows. */
  sections: Section[];
  chunks: Chunk[];
  /** The page itself says that there is none. */
  empty: boolean;
  doubt: Doubt | undefined;
  ignored: { chunk: Chunk; why: string }[];
  /** A number on the page equals the number of records read. */
  counted: boolean;
  /** Something failed to load within a section. */
  failed: boolean;
  places: Element[];
};

/** Facts that only a record of the participant's own has. */
const OWN: Record<List, RegExp> = {
  trainings: /^(status|certificates|rated|code|boughtOn|finishedOn)$/,
  incentives: /^status$/,
  certificates: /^(number|issuedOn|certificates)$/,
};
const ROW = 'li,tr,article,details,[role=listitem],[role=row],[role=article]';

const commonBox = (els: readonly Element[]): Element | undefined => {
  let box = els[0];
  for (const el of els) while (box && !box.contains(el)) box = box.parentElement ?? undefined;
  return box;
};

/** Reads one of the page's lists: where it stands, its records, and what speaks against its being whole. */
export const readList = (page: PageText, list: List, participant: boolean): ListReading => {
  const { profile, vocabulary, pieces, headings, visible } = page;
  const words = profile[list];
  const runs = page.runs.filter((run) => run.every(({ el }) => visible(el)));
  const inRuns = new Set(runs.flat());
  const headed = new Set(headings.map(({ at }) => pieces[at]));
  const facts = (from: number, to: number): Fact[] =>
    factsOf(
      profile,
      vocabulary,
      list,
      pieces
        .slice(from, to)
        .filter((piece) => !piece.menu && !inRuns.has(piece) && !headed.has(piece) && !says(profile.more, piece.text) && visible(piece.el)),
    );
  const own = (all: readonly Fact[]): boolean => all.some(({ field }) => OWN[list].test(field));
  const evident = (from: number, to: number): boolean => {
    const between = facts(from, to);
    return own(between) && !between.some(({ field }) => field === 'offer');
  };

  const kinds: Heading['kind'][][] = list === 'trainings' ? [['trainings', 'part'], ...(participant ? [['weak' as const]] : [])] : [[list]];
  let sections: Section[] = [];
  for (const kind of kinds) {
    if (sections.length) break;
    for (const heading of headings) {
      const covered = sections.some(({ from, to }) => heading.at >= from && heading.at < to);
      if (kind.includes(heading.kind) && !covered) sections.push(sectionOf(heading, headings, pieces, evident));
    }
  }
  // A name with nothing under it that is no heading either is an entry of a menu.
  sections = sections.filter(({ at, from, to }) => (pieces[at]?.level ?? 0) > 0 || to > from || sections.length === 1);

  const chunks: Chunk[] = [];
  const ignored: ListReading['ignored'] = [];
  const places: Element[] = [];
  const boxes: Element[] = [];
  let doubt: Doubt | undefined;
  let empty = false;
  let failed = false;
  const numbers: number[] = [];
  let hasMore = false;
  for (const section of sections) {
    const inside = pieces.slice(section.from, section.to).filter(({ el }) => visible(el));
    const lines = linesOf(inside.filter(({ menu }) => !menu));
    const box = commonBox([pieces[section.at], ...inside].flatMap((piece) => (piece && !piece.menu ? [piece.el] : [])));
    const own = box && box !== page.document.body ? box : undefined;
    const found = facts(section.from, section.to);
    const [group] = found.filter(({ field }) => field !== 'noise');
    const grouped = group?.field === 'status' && group.piece.level > 0;
    const named = nameColumns(grouped ? withoutGroups(found) : found, page, list);
    const parts = named.length ? sameSlots(recordsOf(page.document.body, named)) : [];
    const strong = parts.filter((part) => isOwn(part, list) && hasTitle(part, list));
    for (const chunk of parts) {
      const why =
        section.count === parts.length && list === 'certificates' && hasTitle(chunk, list)
          ? undefined
          : refusal(chunk, strong, section, list);
      if (why) {
        ignored.push({ chunk, why });
        // Built like the records beside it, yet not understood: then the list is not understood.
        if (
          strong.some(({ el, parent }) => el !== chunk.el && parent === chunk.parent && shapeOf(el) && shapeOf(el) === shapeOf(chunk.el)) &&
          !why.endsWith('offer')
        )
          doubt ??= 'unrecognised';
      } else chunks.push(grouped ? underGroup(chunk, found) : chunk);
    }
    empty ||=
      lines.some(({ text }) => says(`(?:${words.empty})[.!]?(?: .*)?`, text) && !text.endsWith('?')) ||
      (section.count === 0 && !chunks.length);
    if (
      lines.some(({ text }) =>
        says(`kosong|(?:data|daftar) kosong|(?:belum|tidak) ada data|(?:.{0,20} )?0 ${words.noun}(?: .{0,20})?`, text),
      ) &&
      !chunks.length
    )
      empty = true;
    failed ||= lines.some(({ text }) => says(profile.sectionError, text));
    if (failed) doubt ??= 'page-error';
    if ([...lines, ...inside].some(({ text }) => says(profile.noMatch, text) && !says(words.empty, text.replace(/[.!]$/, ''))))
      doubt ??= 'filtered';
    if (loadingWords(profile, inside).length || (own && loadingSigns(own, visible).length) || siblings(chunks).some(isHollow))
      doubt ??= 'still-loading';
    if (section.count !== undefined) numbers.push(section.count);
    numbers.push(
      ...countsOf(
        lines.map(({ text }) => text),
        words.noun,
      ),
    );
    hasMore ||= inside.some((piece) => isMore(piece, profile.more)) || pageNumbers(inside) > 1;
    if (own) places.push(own);
    if (box) boxes.push(box);
  }
  // Without a heading the page's own sentence still counts, outside offers and advice.
  if (!sections.length && participant && list !== 'certificates')
    empty = linesOf(pieces.filter(({ menu }) => !menu)).some(
      ({ text, piece }) =>
        text.length < 120 &&
        text.toLowerCase().includes(words.noun) &&
        says(`(?:${words.empty})[.!]?`, text) &&
        visible(piece.el) &&
        headings.findLast(({ at }) => at < pieces.indexOf(piece))?.kind !== 'foreign',
    );
  const partial =
    list === 'trainings' &&
    sections.length > 0 &&
    sections.every(({ kind }) => kind === 'part') &&
    new Set(sections.map(({ at }) => /selesai/i.test(pieces[at]?.text ?? ''))).size < 2;
  const statuses = chunks.flatMap(({ facts: all }) => all.flatMap(({ field, value }) => (field === 'status' ? [String(value)] : [])));
  const near = runs.filter(
    (run) =>
      list === 'trainings' &&
      sections.some(({ at, to }) => pieces.indexOf(run[0] as Piece) > at - 12 && pieces.indexOf(run[0] as Piece) < to),
  );
  if (partial || isFiltered(page, near, boxes, { statuses, rows: chunks.length })) doubt ??= 'filtered';
  if (hasMore || numbers.some((n) => n !== chunks.length)) doubt ??= 'partial';
  if (empty && chunks.length) doubt ??= 'partial';
  if ((!empty && !chunks.length) || !alike(chunks)) doubt ??= 'unrecognised';
  return {
    sections,
    chunks,
    empty,
    failed,
    doubt,
    ignored,
    counted: numbers.length > 0 && numbers.every((n) => n === chunks.length),
    places,
  };
};

const isOwn = ({ facts }: Chunk, list: List): boolean => facts.some(({ field }) => OWN[list].test(field));
const hasTitle = ({ facts }: Chunk, list: List): boolean =>
  facts.some(({ field }) => field === 'text' || field === 'title') ||
  (list === 'incentives' && facts.some(({ field }) => field === 'price'));

/** Why a stretch of text is not a record, `undefined` if it is one. */
const refusal = (chunk: Chunk, strong: readonly Chunk[], { kind }: Section, list: List): string | undefined => {
  const own = isOwn(chunk, list);
  if (!hasTitle(chunk, list)) return 'no title';
  if (chunk.facts.some(({ field }) => field === 'offer') && !(own && chunk.facts.some(({ field }) => field === 'status')))
    return 'an offer';
  if (own) return undefined;
  if (kind === 'weak') return 'no sign that it is the participant’s';
  if (chunk.facts.find(({ field }) => field === 'text' || field === 'title')?.text.endsWith('?')) return 'a question';
  if (strong.length)
    return strong.some(({ parent }) => parent === chunk.parent) && chunk.parent !== null && chunk.facts.some(isTyped)
      ? undefined
      : 'unlike the records beside it';
  if (list === 'incentives') return 'no status';
  return chunk.facts.some(isTyped) || chunk.el.closest(ROW) ? undefined : 'no value beside a title';
};

/**
 * Whether the titles of all records were found in the same way. Where one has its title elsewhere and says less than the others, its title is missing,
 * and what was taken for it is something else.
 */
const alike = (chunks: readonly Chunk[]): boolean => {
  const titles = chunks.map(titleOf);
  const looks = titles.map(
    (title) => title && `${title.label && 'named'} ${title.piece.level} ${title.piece.el.tagName} ${title.piece.el.getAttribute('class')}`,
  );
  return chunks.every(({ facts }, i) =>
    chunks.every(
      (other, j) => looks[i] === looks[j] || facts.length >= other.facts.length || looks.filter((look) => look === looks[j]).length < 2,
    ),
  );
};

const slotOf = (el: Element, within: Element): string => {
  const steps: string[] = [];
  for (let at: Element | null = el; at && at !== within; at = at.parentElement)
    steps.push(`${at.tagName}${[...(at.parentElement?.children ?? [])].indexOf(at)}`);
  return steps.join();
};

/** A text that stands where the records beside it have their status is a status, though nobody has seen it before. */
const sameSlots = (chunks: readonly Chunk[]): Chunk[] => {
  const slots = new Set(
    chunks.flatMap(({ el, facts }) =>
      facts.flatMap(({ field, label, piece }) => (field === 'status' && !label && piece.el !== el ? [slotOf(piece.el, el)] : [])),
    ),
  );
  return chunks.map((chunk) => {
    const title = titleOf(chunk);
    const at = chunk.facts.some(({ field }) => field === 'status')
      ? -1
      : chunk.facts.findIndex(
          (fact) => fact.field === 'text' && fact !== title && fact.text.length < 40 && slots.has(slotOf(fact.piece.el, chunk.el)),
        );
    return at < 0 ? chunk : { ...chunk, facts: chunk.facts.map((fact, i) => (i === at ? { ...fact, field: 'status' } : fact)) };
  });
};

const isGroup = ({ field, piece }: Fact): boolean => field === 'status' && piece.level > 0;

const withoutGroups = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !isGroup(fact));

/** Under headings that are statuses (`Selesai`) a record has the status of the heading above it. */
const underGroup = (chunk: Chunk, facts: readonly Fact[]): Chunk => {
  const at = facts.findIndex(({ piece }) => piece === chunk.facts[0]?.piece);
  const group = facts.slice(0, at).findLast(isGroup);
  return group && !chunk.facts.some(({ field }) => field === 'status') ? { ...chunk, facts: [...chunk.facts, group] } : chunk;
};

const siblings = (chunks: readonly Chunk[]): Element[] =>
  [...new Set(chunks.map(({ parent }) => parent))].flatMap((parent) => (parent ? [...parent.children] : []));

/** Numbers by which a list counts itself: `2 pelatihan`, `Menampilkan 1–5 dari 12`. */
const countsOf = (lines: readonly string[], noun: string): number[] =>
  lines.flatMap((line) => {
    const m = new RegExp(
      `^(?:(?:total|jumlah|menampilkan|ada|(?:kamu |anda )?(?:telah |sudah )?(?:memiliki|punya|mengikuti|mengambil))?:? ?(\\d{1,3}) ${noun}|(?:total|jumlah)(?: ${noun})?:? (\\d{1,3})|(?:menampilkan )?(?:\\d+ ?[-–—] ?)?\\d+ (?:dari|of) (\\d{1,3})(?: .*)?)$`,
      'iu',
    ).exec(line);
    return m ? [Number(m[1] ?? m[2] ?? m[3])] : [];
  });

const isMore = ({ text, control, el }: Piece, more: string): boolean =>
  (says(more, text) && !!(control ?? el.closest('[onclick],[role],li')) && !el.closest('[disabled],[aria-disabled=true]')) ||
  Number(/^(?:halaman|page) \d+ (?:dari|of|\/) (\d+)$/i.exec(text)?.[1] ?? 1) > 1;

/** How many pages a row of page numbers offers. */
const pageNumbers = (pieces: readonly Piece[]): number => {
  let last = 0;
  for (const { text, control, menu } of pieces) if ((control || menu) && Number(text) === last + 1) last++;
  return last;
};

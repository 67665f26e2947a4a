import type { Profile, Words } from '../profiles/profile';
import { boxOf } from './box-of';
import type { Piece } from './pieces';
import { allOf, type Slices } from './slices';
import { certificatesOf, LISTS, type List, type Vocabulary } from './vocabulary';
import { kept, once, says, sorter } from './words';

export type Heading = {
  kind: List | 'part' | 'weak' | 'foreign' | 'beside';
  /** Where it stands among the pieces. */
  at: number;
  /** The number it shows: `Pelatihan Saya (2)`. */
  count: number | undefined;
  /** The piece after it, and after the number beside it. */
  next: number;
  /** It may as well be a tile, a name with its number and nothing under it. */
  tile: boolean;
};

/** Pieces from `from` up to `to` stand under one heading. */
export type Section = Heading & { from: number; to: number };

/** `(2)`, `2 pelatihan`, `(2 pelatihan)`, `3 kursus dibeli` beside a heading. */
const BESIDE = /^(\(?)(\d{1,3})(?:\)| (?:pelatihan|kursus|kelas|insentif)(?: (?:yang )?di[a-z]+)?\)?)?$/i;

/** Of these one is chosen. */
const CHOOSES = '[aria-selected],[aria-current]';

/** Whether an element is one entry of many alike or of some to choose from, each a few words and nothing else: a menu that does not say it is one. */
const isEntry = (el: Element, pieces: readonly Piece[]): boolean => {
  const lone = (one: Element): boolean => {
    const words = pieces.filter((piece) => one.contains(piece.el) && /\p{L}/u.test(piece.text));
    return words.length === 1 && (words[0]?.text.length ?? 0) < 30;
  };
  for (let box = el; box.parentElement && lone(box); box = box.parentElement) {
    const beside = [...box.parentElement.children];
    const many = beside.length > 3 && beside.every(({ tagName }) => tagName === box.tagName);
    if ((many || (beside.length > 1 && box.parentElement.querySelector(CHOOSES))) && beside.every(lone)) return true;
  }
  return false;
};

/** Sorts texts by what they stand over. */
export const headingWords = once((profile: Profile) => {
  const kinds: [Heading['kind'], Words][] = [
    ['part', profile.partOf],
    ...LISTS.map((list): [List, Words] => [list, profile[list].heading]),
    ['foreign', `${profile.foreign}|${profile.chat}`],
    ['beside', profile.beside],
    ['weak', profile.trainings.weak],
  ];
  return kept(sorter(kinds));
});

/** Headings of this page, in reading order: texts that are nothing but the name of a list, and stand like one. */
export function* headingsOf(profile: Profile, vocabulary: Vocabulary, pieces: readonly Piece[]): Slices<Heading[]> {
  const sort = headingWords(profile);
  /** Lists whose name stood over them before. */
  const named = new Set<Heading['kind']>();
  const times = new Map<string, number>();
  for (const { text, menu, control } of pieces) if (!menu && !control && text.length < 40) times.set(text, (times.get(text) ?? 0) + 1);
  return yield* allOf(pieces, (piece, at): Heading[] => {
    const { text, level, control, el } = piece;
    if (piece.menu || text.length > 90 || (control && !level)) return [];
    // `B. Insentif` on a sheet to be printed.
    const found = sort(text.replace(/^(?:[A-Z]|[IVX]{1,4})\. /, ''));
    const count = found && /^[(·:-]?\s?(\d{1,3})\)?(?: pelatihan\)?| sertifikat\)?| insentif\)?)?$/.exec(found.rest);
    if (
      !found ||
      (found.rest && !(count && (level > 0 || /^(?:trainings|incentives|part|weak)$/.test(found.kind) || /^\(|\p{L}$/u.test(found.rest))))
    )
      return [];
    // `Insentif 1` after the heading `Insentif` is the name of one.
    if (/^\d/.test(found.rest) && !/\p{L}$/u.test(found.rest) && named.has(found.kind)) return [];
    // A label that comes again and again names a value in each record.
    if (!level && vocabulary.label(text)?.rest === '' && (times.get(text) ?? 0) > 1) return [];
    // A label with its colon has a value beside it.
    if (!level && found.colon && vocabulary.label(text)?.rest === '') return [];
    // Offers are announced in a few words; a sentence or a value with its name is no heading.
    if (!level && found.kind === 'foreign' && (text.length > 40 || /[:.,]/.test(text))) return [];
    if (!level && (vocabulary.value(text) || isEntry(el, pieces))) return [];
    // A cell that holds a table is no cell, but a part of the page; so may one be that holds more than a text, in a table without names over its columns.
    const around = el.closest('[role=columnheader],[role=rowheader],[role=cell],[role=gridcell],td,dt,dd,th');
    const cell =
      around &&
      (around.tagName !== 'TD' || around === el || !!around.closest('table')?.querySelector('th')) &&
      !around.querySelector('table');
    const next = pieces[at + 1]?.text ?? '';
    // `Pelatihan Saya` and `(2)` beside it, each an element of its own.
    const [before, behind, third] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
    const box = boxOf(el, (one) => (!!before && one.contains(before.el)) || (!!behind && one.contains(behind.el)));
    const neighbours = [before, behind].filter((one) => one && box?.contains(one.el));
    // `(2)` in brackets is the heading's own, whatever else stands in its box.
    const bracketed = behind?.text.startsWith('(');
    const alone = neighbours.length === 1 && neighbours[0] === behind && (bracketed || !(third && box?.contains(third.el)));
    const together = behind?.line === piece.line || alone;
    const beside = !count && together ? BESIDE.exec(next) : null;
    const numbered = beside && (beside[1] || found.kind !== 'certificates') ? beside : null;
    const after = at + (numbered ? 2 : 1);
    const elsewhere = (one: Piece | undefined): boolean => one?.line !== piece.line || !!one?.control || says(profile.rest, one.text);
    // `Riwayat Pelatihan`, and in the same line what that is: `Seluruh pelatihan yang pernah kamu beli`.
    const subtitled =
      /^(?:trainings|incentives|certificates)$/.test(found.kind) &&
      / /.test(text) &&
      !!behind &&
      !el.contains(behind.el) &&
      /^\p{Lu}[^.!?:]{12,60}$/u.test(behind.text) &&
      /(?:pelatihan|insentif|sertifikat)/i.test(behind.text);
    const stands =
      level > 0 ||
      !!el.closest('caption,legend,strong,b') ||
      (!cell && (elsewhere(pieces[after]) || subtitled) && elsewhere(pieces[at - 1]));
    if (cell || !stands) return [];
    // `Sertifikat` beside a number is a value with its name, not a heading; so is `Saldo` beside an amount.
    const value =
      !level &&
      !count &&
      !numbered &&
      (certificatesOf(profile, next) !== undefined ||
        (found.kind === 'certificates' && says(profile.certificate.link, next)) ||
        neighbours.some((one) => neighbours.length === 1 && /^(?:Rp|IDR)?[\s\d.,]*\d$/i.test(one?.text ?? '')));
    // In a row of labels it is one of them.
    const isLabel = (i: number): boolean =>
      vocabulary.label(pieces[i]?.text ?? '')?.rest === '' && pieces[i]?.line.parentElement === piece.line.parentElement;
    if (!level && vocabulary.label(text)?.rest === '' && (/^(?:foreign|beside)$/.test(found.kind) || isLabel(at - 1) || isLabel(at + 1)))
      return [];
    const shown = count?.[1] ?? numbered?.[2];
    if (!value && !shown) named.add(found.kind);
    return value
      ? []
      : [
          {
            kind: found.kind,
            at,
            count: shown ? Number(shown) : undefined,
            next: after,
            tile: !level && (/^\d+$/.test(found.rest) || (!!numbered && /^\d+$/.test(numbered[0]))),
          },
        ];
  });
}

/** The stretch of pieces under a heading: up to the next heading of another list, or the next of the same rank over something without evidence. */
export const sectionOf = (
  heading: Heading,
  headings: readonly Heading[],
  pieces: readonly Piece[],
  evident: (from: number, to: number) => boolean,
): Section => {
  const own = pieces[heading.at];
  const rank = own?.level || 2;
  // `Pelatihan  5` in a tile below the heading counts the list.
  const same = (other: Heading): boolean =>
    other.kind === heading.kind ||
    (heading.kind === 'trainings' && (other.kind === 'part' || (other.kind === 'weak' && other.count !== undefined)));
  let to = headings.find((other) => other.at > heading.at && !same(other))?.at ?? pieces.length;
  const ranked = pieces.flatMap(({ level, el }, at) =>
    at > heading.at && at < to && level > 0 && level <= rank && el !== own?.el ? [at] : [],
  );
  for (const [i, at] of ranked.entries()) {
    if (headings.some((other) => other.at === at)) continue;
    if (!evident(at, ranked[i + 1] ?? to)) {
      to = at;
      break;
    }
  }
  return { ...heading, from: heading.next, to: Math.max(heading.next, to) };
};

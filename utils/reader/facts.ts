import type { Label, Profile } from '../profiles/profile';
import { boxOf } from './box-of';
import { isHead } from './grid';
import { indonesianDays } from './indonesian-date';
import { labelAt } from './label-at';
import { DAYS, type Meaning, meaningOf } from './meaning-of';
import { mined } from './mined';
import { isPaymentDay } from './payment-day';
import type { Piece } from './pieces';
import { shapeOf } from './shape-of';
import { type Slices, toEnd } from './slices';
import { unnamedMeaning } from './unnamed-meaning';
import { certificatesOf, type List, normOf, type Vocabulary } from './vocabulary';
import { compile, says } from './words';

/** What one piece of text, or a label with the text beside it, says. `text` is anything unnamed: a title, perhaps a provider. */
export type Fact = {
  field: Label | 'text' | 'offer' | 'noise' | 'header';
  value: string | number | boolean;
  /** Second day of a span. */
  end?: string;
  label: string;
  text: string;
  piece: Piece;
  /** The element it counts to, where that is not its own: a table row beside a cell that spans two. */
  place?: Element;
  /** Where it stands does not fit what it is: something beside it is missing or runs into it. */
  odd?: true;
  /** Something a record has at most one of: where it comes again, another record has begun. */
  key: string;
};

/** On which side of a label its value stands: the side that shares the smaller box with it, the next where both do. Labels in a row name the columns below. */
const nearer = (
  label: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  last: Fact | undefined,
): 'before' | 'next' | undefined => {
  const cells = label.el.closest('tr,[role=row]');
  if (label.el.closest('thead,[role=columnheader]') || (cells && isHead(cells))) return undefined;
  // The name of a link or button names nothing outside of it.
  if (label.control && next?.control !== label.control) return undefined;
  const row = last?.field === 'header' && boxOf(label.el, (box) => box.contains(last.piece.el));
  if (row && next && !row.contains(next.el)) return undefined;
  const box = boxOf(label.el, (one) => (!!next && one.contains(next.el)) || (!!before && one.contains(before.el)));
  if (!box) return undefined;
  if (!next || !box.contains(next.el)) return last?.piece === before && !last?.label && !before?.level ? 'before' : undefined;
  return cells && !cells.contains(next.el) ? undefined : 'next';
};

/** What a name means in this list alone: `Nama` is the training's, `Nilai` an amount. */
const ownLabel = (profile: Profile, list: List, text: string): Label | undefined => {
  const name = text.replace(/[ :]+$/, '');
  return (Object.entries(profile[list].labels) as [Label, string][]).find(([, words]) => says(words, name))?.[0];
};

/** Whether what follows a label is the next label, alone or with its value: then the first has none. */
const isNext = (label: ReturnType<typeof labelAt>): boolean => !!label && (label.colon || !label.rest);

const NO_VALUE: Meaning = { field: 'noise', value: '' };

/**
 * The value of a name that no profile knows, or one that does not fit its name, where names and values stand in places of their own: `Tanggal jadwal   Belum
 * ada`. `Keadaan   Selesai` says itself what it is (`undefined`), where no other name says so beside it.
 */
const inPlace = (profile: Profile, list: List, kind: Label, { names }: Piece, value: Piece): Meaning | undefined => {
  if (!names) return undefined;
  const { field } = unnamedMeaning(profile, list, value);
  return field === 'text' || (field !== kind && names.has(field as Label)) ? NO_VALUE : undefined;
};

const KEYED = /^(status|title|provider|platform|price|certificates)$|On$/;

/** `Farma Edukasi, lewat Sekolah.mu`, `Insentif pasca pelatihan Rp600.000`: two values in one text. */
const apart = (profile: Profile, list: List, text: string): string[] => {
  const via = text.length < 100 && compile(`^(.{3,60}), ((?:${profile.via}) (?:${profile.platforms}))$`).exec(text);
  const amount = list === 'incentives' && /^(\D.{3,60}?):? ((?:Rp|IDR)[\s.]*[\d.,]+(?: (?:ribu|juta))?)$/i.exec(text);
  return (via || amount || [text, text]).slice(1) as string[];
};

/** Whether a label is glued to the text before it, a line break lost: `…untuk PemulaLembaga: Hangeul Center`, `Hangeul CenterDibeli 20-07-2020`. */
const runsOn = (vocabulary: Vocabulary, text: string): boolean =>
  [...text.matchAll(/\p{Ll}(?=\p{Lu})/gu)].some(({ index }) => {
    const label = vocabulary.label(text.slice(index + 1));
    return !!label && (label.colon || !label.rest || vocabulary.value(label.rest));
  });

/** Whether a text and the day beside it are drawn as the two before them are, behind a day that is named: `Beli 23 Mei`, `Ikuti kelas 30 Mei`, `Selesai 6 Juni`, steps of which no profile knows each name. */
const isNextStep = (facts: readonly Fact[], piece: Piece, day: Piece | undefined): boolean => {
  // The signs of steps stand between them.
  const [step, name, last] = facts.filter(({ text }) => /[\p{L}\d]/u.test(text)).slice(-3);
  if (!day || !name || !last || !DAYS.test(last.field) || !step?.label || !DAYS.test(step.field)) return false;
  const [before, own] = [boxOf(name.piece.el, (box) => box.contains(last.piece.el)), boxOf(piece.el, (box) => box.contains(day.el))];
  return !!before && !!own && before !== own && shapeOf(before) === shapeOf(own);
};

/** Reads pieces in order into facts. Labels take the text after them, a number before or after them, or (a row of labels) nothing. */
export function* factsInSlices(profile: Profile, vocabulary: Vocabulary, list: List, pieces: readonly Piece[]): Slices<Fact[]> {
  const facts: Fact[] = [];
  const add = (piece: Piece, meaning: Meaning, label = '', text = piece.text): void => {
    const heads = meaning.field === 'text' && piece.level ? `h${piece.level}` : '';
    const once = isPaymentDay({ field: meaning.field, label }) ? 'payment' : meaning.field;
    const key = meaning.field === 'status' || (label && KEYED.test(meaning.field)) ? once : heads;
    const odd = !DAYS.test(meaning.field) && meaning.field !== 'noise' && runsOn(vocabulary, text);
    facts.push({ ...meaning, label, text, piece, key, ...(odd ? { odd } : {}) });
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    yield;
    if (says(profile.step, piece.text)) {
      // A step of a course, with its own status beside it.
      add(piece, NO_VALUE);
      const next = pieces[i + 1];
      if (next && !piece.level && (normOf(profile[list], next.text) || certificatesOf(profile, next.text) !== undefined)) i++;
      continue;
    }
    const label = labelAt(vocabulary, pieces, i);
    // `Mulai 6 November … Selesai 8 November`: after one named day the next is named too.
    const dated =
      label &&
      DAYS.test(label.kind) &&
      indonesianDays(pieces[i + 1]?.text ?? '') &&
      ((facts.at(-1)?.label && DAYS.test(facts.at(-1)?.field ?? '')) || isNextStep(facts, piece, pieces[i + 1]));
    const exact = !dated && normOf(profile[list], piece.text) && !/:$/.test(piece.text) && !/^(TH|DT)$/.test(piece.el.tagName);
    if (label && !exact) {
      const { rest, colon, last } = label;
      const kind = ownLabel(profile, list, piece.text.slice(0, piece.text.length - rest.length)) ?? label.kind;
      const next = pieces[last + 1];
      if (rest) {
        const typed =
          DAYS.test(kind) ||
          /^(price|balance|certificates|rated|wave)$/.test(kind) ||
          (kind === 'status' && normOf(profile[list], rest)) ||
          // `Lembaga pelatihan Angka Bicara`; a name would have a capital letter in each word: `Lembaga Pelatihan Kerja Maju`.
          (kind === 'provider' && / \p{Ll}+ $/u.test(piece.text.slice(0, -rest.length)) && /^\p{Lu}/u.test(rest)) ||
          (/^(code|number)$/.test(kind) && /^\S*\d\S*$/.test(rest));
        const meaning = (colon || typed) && meaningOf(profile, kind, rest);
        if (meaning) {
          add(piece, meaning, piece.text.slice(0, piece.text.length - rest.length).trim(), rest);
          continue;
        }
        const parts = DAYS.test(kind) ? mined(profile, kind, rest) : [];
        for (const [meaning, text] of parts) add(piece, meaning, piece.text.slice(0, piece.text.length - rest.length).trim(), text);
        if (parts.length) continue;
      } else if (!piece.level || /^(certificates|status)$/.test(kind)) {
        const before = pieces[i - 1];
        const beside = nearer(piece, before, next, facts.at(-1));
        // After a colon nothing but what follows is meant; nor before a day of payment, where the planned day may stand.
        const follows = colon || isPaymentDay({ field: kind, label: piece.text });
        const value = beside === 'before' && !follows ? before : beside === 'next' ? next : undefined;
        const link = kind === 'certificates' && piece.control?.tagName === 'A' && certificatesOf(profile, value?.text ?? '') === undefined;
        const named =
          value === next &&
          next &&
          isNext(labelAt(vocabulary, pieces, last + 1)) &&
          !((kind === 'status' || piece.names) && normOf(profile[list], next.text));
        const usable = value && !link && !named && !value.level ? value : undefined;
        const isUnknown = !!piece.names && last === i && vocabulary.label(piece.text)?.rest !== '';
        const meant = usable && !isUnknown ? meaningOf(profile, kind, usable.text) : undefined;
        const meaning = meant ?? (usable && usable === next ? inPlace(profile, list, kind, piece, usable) : undefined);
        if (meaning && value) {
          if (value === before) facts.pop();
          else i = last + 1;
          // `Lembaga: Karya Siap`, each word an element: all of the line up to what is something by itself.
          let whole = value.text;
          for (
            let more = pieces[i + 1];
            colon && value === next && more && more.line === piece.line && value.line === piece.line && !vocabulary.alone(more.text);
            more = pieces[i + 1]
          ) {
            whole += ` ${more.text}`;
            i++;
          }
          add(value, meaningOf(profile, kind, whole) ?? meaning, piece.text, whole);
          continue;
        }
        if (!link) {
          const whole = pieces.slice(i, last + 1).map(({ text }) => text);
          add(piece, { field: 'header', value: kind }, '', whole.join(' '));
          i = last;
          continue;
        }
      }
    }
    const parts = piece.level ? [piece.text] : apart(profile, list, piece.text);
    for (const text of parts) {
      const meaning = unnamedMeaning(profile, list, { ...piece, text });
      add(piece, meaning, '', text);
    }
  }
  return facts;
}

export const factsOf = (profile: Profile, vocabulary: Vocabulary, list: List, pieces: readonly Piece[]): Fact[] =>
  toEnd(factsInSlices(profile, vocabulary, list, pieces));

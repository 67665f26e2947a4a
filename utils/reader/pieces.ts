import type { Label } from '../profiles/profile';
import { cardOf, DIGITS } from './card-number';
import { indonesianDays } from './indonesian-date';
import { panelNames } from './panel-names';
import { picturesOf } from './pictures';
import { type Place, places } from './places';
import { allOf, type Slices } from './slices';
import type { Vocabulary } from './vocabulary';
import { clean } from './words';

/** One piece of the page's text, as it stands beside others: a word, a label, a sentence. */
export type Piece = Omit<Place, 'gone'> & {
  text: string;
  /** It stands where the names of values stand: what those names are that a profile knows. */
  names?: ReadonlySet<Label>;
};

/** Middots and bars between values, and a comma before the next `Label: value`. */
const SEPARATORS = /\s*[·‧∙⋅・]\s*|\s+[•|]\s+(?=[^\s•*])|,\s+(?=\p{Lu}[\p{L} ]{2,20}:\s)/u;

/** A drawn bullet or tick before a word is no part of it. */
const BULLET = /^[•●▪◦‣✓✔☑✅⏳–—-]\s+(?=\p{L})/u;

/** The name of a sign, from which a font draws it: `check_circle`. */
const SIGN = /^[a-z\d]+(?:_[a-z\d]+)+$/;

/** Words with which a name goes on in its next line. */
const GOES_ON = /^(?:dan|dengan|untuk|yang|bagi|dalam|sebagai|atau|secara|berbasis) /;

/** What an amount goes on with, perhaps cut itself: `Rp150` `ri` `bu`. */
const SCALES = ['ribu', 'rb', 'juta', 'jt'];

/** `Menulis Opini — Aktif`, `Menulis Opini (Aktif)`: apart where one side is a value by itself. */
const cut = (text: string, { value, label }: Pick<Vocabulary, 'value' | 'label'>): string[] => {
  const bracket = /^(.+) \(([^()]+)\)$/.exec(text);
  const parts = bracket ? bracket.slice(1) : text.split(/\s+[-–—/]\s+/);
  // `88 (Lulus)` is a grade.
  const named = (part: string): boolean => {
    const found = label(part);
    return !!found?.rest && value(found.rest);
  };
  const values = parts.some(value) || parts.every(named);
  return parts.length > 1 && !indonesianDays(text) && values && !parts.some((part) => /^\d{1,3}$/.test(part)) ? parts : [text];
};

/**
 * The page's visible text in reading order, one walk, nothing else touched. Neighbours in one line are one piece where they belong together
 * (a word split over elements, a sentence with a bold word), and apart where one of them is a value or label by itself.
 */
export function* readPieces(
  document: Document,
  vocabulary: Vocabulary,
  visible: (el: Element) => boolean,
  isBlock: (el: Element) => boolean,
): Slices<Piece[]> {
  const { alone, value, names, goesOn, drawn, pictured } = vocabulary;
  const pieces: Piece[] = [];
  if (!document.body) return pieces;
  // A panel has the name of the tab that opens it.
  const placeOf = places(
    panelNames(document, visible),
    (el, name, place) => {
      if (names(name) && visible(el)) pieces.push({ ...place, text: name, line: el, level: place.level || 2 });
    },
    pictured,
  );
  /** Whether a line ends between two texts of one line element: at a `<br>`, or because the page's style makes blocks of inline elements. */
  const parted = (before: Piece, node: Text, el: Element): boolean => {
    for (let at: Node | null = node; at && at !== before.line; at = at.parentNode) {
      let beside: ChildNode | null = (at as ChildNode).previousSibling;
      while (beside && beside.nodeName !== 'BR' && !/\S/.test(beside.textContent ?? '')) beside = beside.previousSibling;
      if (beside?.nodeName === 'BR') return true;
      if (beside) break;
    }
    for (const [from, other] of [
      [el, before.el],
      [before.el, el],
    ] as const)
      for (let at: Element | null = from; at && at !== before.line && !at.contains(other); at = at.parentElement)
        if (isBlock(at)) return true;
    return false;
  };
  const joins = (before: Piece, node: Text, el: Element, level: number, text: string, touching: boolean): boolean => {
    const last = before.text;
    if (
      text === ':' ||
      (/(^|\s)Rp\.?$/i.test(last) && /^\d/.test(text)) ||
      (/^Rp[\s.\d,]+$/i.test(last) &&
        SCALES.some((scale) => scale.startsWith(text.toLowerCase())) &&
        // The `R` of the next amount is none of this one.
        (el.contains(before.el) || !/^Rp/i.test(clean(el.textContent))))
    )
      return true;
    if (touching) {
      if (
        /^[,.;:!?)%]/.test(text) ||
        (/^(?:Rp[\s.]*)?(?:[\d.,\s]*\d{3}|[\d.,]*\d[.,])$/i.test(last) && /^\d/.test(text) && !indonesianDays(text)) ||
        alone(last + text)
      )
        return true;
      const goes = /\p{L}$/u.test(last) && /^\p{Ll}/u.test(text) && !alone(last) && !alone(text) && !goesOn('', text);
      if (goes && !parted(before, node, el)) return true;
    }
    // A title in two lines of one element.
    if (el === before.el && GOES_ON.test(text) && /\p{L}$/u.test(last) && !value(last)) return true;
    if (level > 0 && el === before.el && /\p{Ll}$/u.test(last) && !value(text) && !value(last) && !alone(text)) return true;
    if (parted(before, node, el)) return false;
    // A status beside a title may itself be cut: its element holds it whole.
    // What stands small in a heading goes with it, and is none of its words.
    if (level > 0 && !el.closest('small') !== !before.el.closest('small')) return false;
    if (level > 0) return !value(text) && !value(last) && (el === before.line || !value(clean(el.textContent)));
    // A heading split over elements, a space between them.
    if (last.length < 40 && names(`${last} ${text}`)) return true;
    const nested = before.el.contains(el) || el.contains(before.el);
    // `Nomor Kartu Prakerja: 9999 …` and what else stands in the line.
    if (DIGITS.test(last) && cardOf(last) && /^\p{Lu}/u.test(text)) return false;
    return nested && (goesOn(last, text) || (!alone(last) && !alone(text)));
  };
  yield;
  const pictures = yield* picturesOf(document, drawn);
  yield;
  const spoken = new Set<Piece>();
  /** Pieces put together from several elements. */
  const mended = new Set<Piece>();
  /** The pictures before a text. */
  const show = (text: Text | null): void => {
    for (let one = pictures[0]; one && !(text && text.compareDocumentPosition(one.el) & 4); one = pictures[0]) {
      pictures.shift();
      const { gone, ...place } = placeOf(one.el.parentElement ?? one.el);
      if (gone || !visible(one.el) || one.el.closest('[aria-hidden=true],[hidden]')) continue;
      const piece = { ...place, el: one.el, text: one.text };
      pieces.push(piece);
      spoken.add(piece);
    }
  };
  const walker = document.createTreeWalker(document.body, 4);
  let gap = true;
  let previous: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const raw = node.data;
    const parent = node.parentElement;
    if (!parent || !/\S/.test(raw)) {
      gap ||= raw !== '';
      continue;
    }
    yield;
    const { gone, el, line, level, control, menu } = placeOf(parent);
    if (gone || !visible(parent)) continue;
    const text = clean(raw);
    if (!text || SIGN.test(text)) {
      gap = true;
      continue;
    }
    show(node);
    const before = pieces.at(-1);
    const touching = !gap && !/^\s/.test(raw);
    gap = /\s$/.test(raw);
    // One text in two nodes is one text; a link at the end of a sentence is its last word.
    const same = previous !== null && node.previousSibling === previous;
    previous = node;
    const joined =
      before?.line === line &&
      !spoken.has(before) &&
      (before.control === control || (!before.control && before.text.length > 40 && goesOn(before.text, ''))) &&
      (same || joins(before, node, el, level, text, touching));
    if (joined) {
      before.text += touching && !GOES_ON.test(text) ? text : ` ${text}`;
      if (!same) mended.add(before);
      if (el.contains(before.el)) before.el = el;
    } else pieces.push({ text, el, line, level, control, menu });
  }
  show(null);
  yield;
  /** A picture beside its own name in words; an amount in parts of which the thousands are missing. */
  const idle = (piece: Piece, i: number): boolean =>
    spoken.has(piece)
      ? [pieces[i - 1], pieces[i + 1]].some((beside) => beside?.text.toLowerCase() === piece.text.toLowerCase())
      : mended.has(piece) && /^(?:Rp|IDR)[\s.]*[1-9]\d{0,2}$/i.test(piece.text);
  return yield* allOf(pieces, (piece, i) =>
    idle(piece, i)
      ? []
      : !/[^\p{L}\d .]/u.test(piece.text)
        ? [piece]
        : piece.text
            .split(SEPARATORS)
            .map((text) => text.replace(BULLET, '').replace(/^: |(?<=[\p{L}\d)])\s+[–—|-]$/gu, ''))
            .flatMap((text) => cut(text, vocabulary))
            .filter((text) => text && text !== ':')
            .map((text) => ({ ...piece, text })),
  );
}

import type { Label } from '../profiles/profile';
import { boxOf } from './box-of';
import type { Piece } from './pieces';
import type { Slices } from './slices';
import type { Vocabulary } from './vocabulary';

const attributes = (el: Element): string => `${el.tagName}.${el.getAttribute('class')}`;

/** The largest element that holds nothing but this text. */
const boxAround = ({ el }: Piece): Element =>
  boxOf(
    el,
    ({ parentElement: up }) =>
      !up || up.childElementCount > 1 || [...up.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')),
  ) ?? el;

/** How a box stands in the one around it: by tags, classes and, of two or three, which it is. */
const standingOf = (box: Element): string => {
  const around = box.parentElement;
  if (!around) return '';
  const at = around.childElementCount < 4 ? [...around.children].indexOf(box) : '';
  return `${attributes(around)} ${attributes(box)} ${at}`;
};

const NAME = /^\p{L}[^.?!\d]{1,38}$/u;

type Place = { pieces: Piece[]; known: Set<string>; kinds: Set<Label>; sure: number };

/** Whether nearest to one of a place stands a known one: titles stand nearest to titles. */
const isBesideKnown = (pieces: readonly Piece[], at: number, isKnown: (piece: Piece) => boolean): boolean => {
  const own = pieces[at] as Piece;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const box = boxOf(own.el, (one) => [before, after].some((other) => other && one.contains(other.el)));
  const walk = (step: number): boolean => {
    for (let i = at + step; box && pieces[i] && box.contains((pieces[i] as Piece).el); i += step)
      if (isKnown(pieces[i] as Piece)) return true;
    return false;
  };
  return walk(-1) || walk(1);
};

/**
 * Names of values that no profile knows, told by where they stand: in places of the same kind stand known ones, two or more and at least as many as others,
 * and each has its value behind it. `Metode pembayaran` beside `Nominal` and `Tanggal jadwal` names its value, and is no title.
 */
export function* markNames(pieces: readonly Piece[], vocabulary: Vocabulary): Slices<Piece[]> {
  const canName = ({ level, control, menu, text }: Piece): boolean => !level && !control && !menu && text.length < 60;
  const known = new Map<Piece, Label>();
  for (const piece of pieces) {
    yield;
    const label = canName(piece) && !vocabulary.value(piece.text) ? vocabulary.label(piece.text) : undefined;
    if (label?.rest === '') known.set(piece, label.kind);
  }
  // Most texts stand in elements that never hold a name: they are asked no further.
  const elements = new Set([...known.keys()].map(({ el }) => attributes(el)));
  const places = new Map<string, Place>();
  const placeOf = new Map<Piece, Place>();
  for (const piece of pieces) {
    yield;
    if (!canName(piece) || !elements.has(attributes(piece.el))) continue;
    const standing = standingOf(boxAround(piece));
    const place = places.get(standing) ?? { pieces: [], known: new Set(), kinds: new Set(), sure: 0 };
    places.set(standing, place);
    placeOf.set(piece, place);
    place.pieces.push(piece);
    const kind = known.get(piece);
    if (kind) {
      place.known.add(piece.text);
      place.kinds.add(kind);
      place.sure++;
    }
  }
  const nextTo = new Map(pieces.map((piece, i) => [piece, pieces[i + 1]]));
  const canBeName = (piece: Piece): boolean => NAME.test(piece.text.replace(/ ?:$/, '')) && !vocabulary.value(piece.text);
  const hasValue = (piece: Piece): boolean => {
    const next = nextTo.get(piece);
    return !!next && placeOf.get(next) !== placeOf.get(piece) && !!boxAround(piece).parentElement?.contains(next.el);
  };
  const isNamed = (piece: Piece, at: number, place: Place): boolean =>
    hasValue(piece) &&
    (known.has(piece) ||
      (canBeName(piece) && !known.has(nextTo.get(piece) as Piece) && isBesideKnown(place.pieces, at, (one) => known.has(one))));
  const named = new Map<Piece, ReadonlySet<Label>>();
  for (const place of places.values()) {
    let all = place.known.size > 1 && place.sure * 2 >= place.pieces.length;
    for (let at = 0; all && at < place.pieces.length; at++) {
      yield;
      all = isNamed(place.pieces[at] as Piece, at, place);
    }
    if (all) for (const piece of place.pieces) named.set(piece, place.kinds);
  }
  return pieces.map((piece) => {
    const names = named.get(piece);
    return names ? { ...piece, names } : piece;
  });
}

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

/**
 * Names of values that no profile knows, told by where they stand: in places of the same kind stand known ones, two or more and at least as many as others, and each has its value
 * behind it. `Metode pembayaran` beside `Nominal` and `Tanggal jadwal` names its value, and is no title.
 */
export function* markNames(pieces: readonly Piece[], vocabulary: Vocabulary): Slices<Piece[]> {
  const canName = ({ level, control, menu, text }: Piece): boolean => !level && !control && !menu && text.length < 60;
  const known = new Map<Piece, Label>();
  for (const piece of pieces) {
    yield;
    const label = canName(piece) && !vocabulary.value(piece.text) ? vocabulary.label(piece.text) : undefined;
    if (label?.rest === '') known.set(piece, label.kind);
  }
  const kinds = new Set([...known.keys()].map(({ el }) => attributes(el)));
  const places = new Map<string, Piece[]>();
  const standings = new Map<Piece, string>();
  for (const piece of pieces) {
    yield;
    if (!canName(piece) || !kinds.has(attributes(piece.el))) continue;
    const standing = standingOf(boxAround(piece));
    standings.set(piece, standing);
    places.set(standing, [...(places.get(standing) ?? []), piece]);
  }
  const nextTo = new Map(pieces.map((piece, i) => [piece, pieces[i + 1]]));
  const names = (piece: Piece): boolean => {
    const next = nextTo.get(piece);
    return (
      !!next &&
      standings.get(next) !== standings.get(piece) &&
      !!boxAround(piece).parentElement?.contains(next.el) &&
      (known.has(piece) || (!known.has(next) && NAME.test(piece.text.replace(/ ?:$/, '')) && !vocabulary.value(piece.text)))
    );
  };
  /** Nearest to an unknown one stands a known one: titles stand nearest to titles. */
  const isBeside = (piece: Piece, all: readonly Piece[]): boolean => {
    const near = (box: Element): Piece[] => all.filter((one) => one !== piece && box.contains(one.el));
    const box = boxOf(piece.el, (one) => near(one).length > 0);
    return !!box && near(box).some((one) => known.has(one));
  };
  const named = new Map<Piece, ReadonlySet<Label>>();
  for (const all of places.values()) {
    yield;
    const sure = all.filter((piece) => known.has(piece));
    if (
      new Set(sure.map(({ text }) => text)).size > 1 &&
      sure.length * 2 >= all.length &&
      all.every((piece) => names(piece) && (known.has(piece) || isBeside(piece, all)))
    )
      for (const piece of all) named.set(piece, new Set(sure.flatMap((one) => known.get(one) ?? [])));
  }
  return pieces.map((piece) => {
    const names = named.get(piece);
    return names ? { ...piece, names } : piece;
  });
}

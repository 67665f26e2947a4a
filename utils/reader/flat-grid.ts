import { boxOf } from './box-of';
import type { Piece } from './pieces';
import type { Slices } from './slices';
import type { Vocabulary } from './vocabulary';

type NameOf = (piece: Piece) => string | undefined;

/** The cells of a box, each before it the name of its column, where the first cells are names and the rest makes whole rows of values. */
const namedCells = (box: Element, inside: readonly Piece[], nameOf: NameOf): Piece[] | undefined => {
  const cells = [...box.children].map((cell) => inside.filter(({ el }) => cell.contains(el)));
  const width = cells.findIndex(([first, ...others]) => !first || others.length > 0 || nameOf(first) === undefined);
  const values = cells.slice(width);
  const known = cells.slice(0, width).filter(([first]) => first && nameOf(first) !== 'other');
  if (known.length < 2 || !values.length || values.length % width || values.flat().some((piece) => nameOf(piece) !== undefined))
    return undefined;
  return values.flatMap((cell, i) => (cell.length ? [...(cells[i % width] ?? []), ...cell] : []));
};

/** A grid without rows, names and values in one box one after the other, put into the order in which a person reads it: each name before its value. */
export function* nameFlatGrids(pieces: readonly Piece[], vocabulary: Vocabulary): Slices<Piece[]> {
  const nameOf: NameOf = ({ text }) => {
    const label = text.length < 60 && !vocabulary.value(text) ? vocabulary.label(text) : undefined;
    return label?.rest === '' ? label.kind : undefined;
  };
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [first, second] = [pieces[i] as Piece, pieces[i + 1]];
    const box =
      second && nameOf(first) !== undefined && nameOf(second) !== undefined ? boxOf(first.el, (one) => one.contains(second.el)) : undefined;
    let to = i;
    while (box && to < pieces.length && box.contains((pieces[to] as Piece).el)) to++;
    const named = box && namedCells(box, pieces.slice(i, to), nameOf);
    if (named) {
      out.push(...named);
      i = to - 1;
    } else out.push(first);
    yield;
  }
  return out;
}

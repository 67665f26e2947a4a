import { boxOf } from './box-of';
import { indonesianDays, isPartOfDay } from './indonesian-date';
import type { Piece } from './pieces';
import type { Slices } from './slices';

/** A day drawn as a leaf of a calendar, its month, number and year apart in a box of their own, or in elements of one line, put together again. */
export function* joinDays(pieces: readonly Piece[]): Slices<Piece[]> {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] as Piece;
    let to = i;
    while (to - i < 4 && isPartOfDay(pieces[to]?.text ?? '')) to++;
    const leaf = pieces.slice(i, to);
    const text = leaf.map((piece) => piece.text).join(' ');
    const box = leaf.length > 1 && indonesianDays(text) && boxOf(first.el, (one) => leaf.every(({ el }) => one.contains(el)));
    const inLine = leaf.length === 3 && leaf.every(({ line }) => line === first.line);
    if (box && (inLine || ![pieces[i - 1], pieces[to]].some((beside) => beside && box.contains(beside.el)))) {
      out.push({ ...first, text, el: box });
      i = to - 1;
    } else out.push(first);
    yield;
  }
  return out;
}

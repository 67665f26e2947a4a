import { boxOf } from './box-of';
import type { Piece } from './pieces';
import type { Slices } from './slices';
import type { Vocabulary } from './vocabulary';
import { once } from './words';

type Parts = (el: Element) => Element[];

/**
 * The elements side by side in a box: what cannot be seen and boxes around all of them left out. Found once: each name in a box asks for those around it, which
 * was a sixth of a first reading of 5,000 nodes.
 */
const partsOf = (visible: (el: Element) => boolean): Parts => {
  const parts: Parts = once((el: Element) => {
    const beside = [...el.children].filter((part) => part.getAttribute('aria-hidden') !== 'true' && visible(part));
    const [only] = beside;
    return beside.length === 1 && only?.childElementCount ? parts(only) : beside;
  });
  return parts;
};

const isEven = (box: Element, parts: Parts): boolean => {
  const [first, ...others] = parts(box).map((row) => parts(row).length);
  return others.length > 0 && others.every((length) => length === first);
};

/** The pieces of the rows of a box, cell by cell, with rows of one length, where every row begins with a name and goes on with two values or more; the corner may be empty. */
const cellsOf = (
  box: Element,
  parts: Parts,
  pieces: readonly Piece[],
  nameOf: (piece: Piece) => string | undefined,
): Piece[][][] | undefined => {
  const cells = parts(box).map((row) => parts(row).map((cell) => pieces.filter(({ el }) => cell.contains(el))));
  const begins = ([first, ...values]: Piece[][], i: number): boolean =>
    !values.flat().some(nameOf) && (first?.length === 1 ? !!nameOf(first[0] as Piece) : !first?.length && i === 0);
  // A column of signs or buttons holds no records.
  const columns = cells[0]?.filter((_, col) => cells.some((row) => row[col]?.some(({ control }) => !control))).length ?? 0;
  const known = cells.filter(([first]) => first?.[0] && nameOf(first[0]) !== 'other');
  return columns > 2 && known.length > 1 && cells.every(begins) ? cells : undefined;
};

/** A table on its side, one column a record, put into the order in which the records stand: each name before its value, record by record. */
export function* turnRows(pieces: readonly Piece[], vocabulary: Vocabulary, visible: (el: Element) => boolean): Slices<Piece[]> {
  const parts = partsOf(visible);
  const nameOf = ({ text }: Piece): string | undefined => {
    const label = text.length < 60 && !vocabulary.value(text) ? vocabulary.label(text) : undefined;
    return label?.rest === '' ? label.kind : undefined;
  };
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] as Piece;
    const row = nameOf(first) === undefined ? undefined : boxOf(first.el, (one) => one.childElementCount > 2 && parts(one).length > 2);
    let around = row && parts(row)[0]?.contains(first.el) ? row.parentElement : null;
    while (around?.childElementCount === 1) around = around.parentElement;
    const box = around && isEven(around, parts) ? around : null;
    const from = box ? pieces.findIndex(({ el }) => box.contains(el)) : i;
    const to = box ? pieces.findLastIndex(({ el }) => box.contains(el)) + 1 : i;
    const cells = box && cellsOf(box, parts, pieces.slice(from, to), nameOf);
    if (cells) {
      out.splice(out.length - (i - from));
      for (let col = 1; col < (cells[0]?.length ?? 0); col++)
        for (const row of cells) if (row[col]?.length) out.push(...(row[0] ?? []), ...(row[col] ?? []));
      i = to - 1;
    } else out.push(first);
    yield;
  }
  return out;
}

import { boxOf } from './box-of';
import { CELL, cellBelow } from './grid';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** For a name in a row of names, none of them with a number beside it: what stands below it. `null` where that is nothing, `undefined` where the row is none. */
export const belowName = (pieces: readonly Piece[], { el }: Piece): Element | null | undefined => {
  const row = boxOf(el, (box) => box.childElementCount > 1);
  const names = row ? [...row.children] : [];
  const texts = names.map((name) => pieces.filter((piece) => name.contains(piece.el)));
  if (!row || !texts.every(([only, ...more]) => only && !more.length && !/\d{4}|[•*]{4}/.test(only.text))) return undefined;
  const cell = el.closest(CELL);
  if (cell) return cellBelow(cell) ?? null;
  const values = row.nextElementSibling?.children;
  return values?.length === names.length ? (values[names.findIndex((name) => name.contains(el))] ?? null) : undefined;
};

/** For a label among labels, apart from all values: the cell below it, or the one at its place in the column of values beside. `null` where it has none. */
export const valueCell = (pieces: readonly Piece[], i: number, last: number, vocabulary: Vocabulary): Element | null | undefined => {
  const [label, next] = [pieces[i], pieces[last + 1]];
  const isName = (piece: Piece | undefined): boolean => !!piece && vocabulary.label(piece.text)?.rest === '';
  const beside = [pieces[i - 1], next].find(isName);
  const box = label && beside && boxOf(label.el, (one) => one.contains(beside.el));
  const value = beside === next ? pieces[last + 2] : next;
  if (!label || !box || (value && !isName(value) && box.contains(value.el))) return undefined;
  const cell = label.el.closest(CELL);
  if (cell) return cellBelow(cell) ?? null;
  const at = [...box.children].findIndex((one) => one.contains(label.el));
  const values = box.nextElementSibling?.children;
  return (values?.length === box.children.length && values[at]) || null;
};

import { boxOf } from './box-of';
import type { Piece } from './pieces';
import type { Slices } from './slices';
import type { Vocabulary } from './vocabulary';

/** The values of a box, one group for each of `count` labels: its elements in order, or its texts where they are as many; `undefined` if neither fits. */
const groupsIn = (values: Element, pieces: readonly Piece[], count: number, visible: (el: Element) => boolean): Piece[][] | undefined => {
  let cells = [...values.children].filter(visible);
  while (cells.length === 1) cells = [...(cells[0]?.children ?? [])].filter(visible);
  if (cells.length === count) return cells.map((child) => pieces.filter(({ el }) => child.contains(el)));
  return pieces.length === count ? pieces.map((piece) => [piece]) : undefined;
};

/**
 * Names in one column and their values in the next, put into the order in which a person reads them: each name before its value.
 * Not this: the names over a grid of several rows, and the cells of a table (columns.ts).
 */
export function* pairColumns(pieces: readonly Piece[], vocabulary: Vocabulary, visible: (el: Element) => boolean): Slices<Piece[]> {
  const isName = (piece: Piece | undefined): boolean =>
    !!piece && piece.text.length < 60 && vocabulary.label(piece.text)?.rest === '' && !vocabulary.value(piece.text);
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [first, second] = [pieces[i] as Piece, pieces[i + 1]];
    const box = second && isName(first) && isName(second) ? boxOf(first.el, (one) => one.contains(second.el)) : undefined;
    let to = i;
    while (box && to < pieces.length && box.contains((pieces[to] as Piece).el)) to++;
    const names = pieces.slice(i, to);
    // Boxes around the names alone are nothing but boxes.
    let column = box;
    while (column && !column.nextElementSibling && column.parentElement && !column.parentElement.contains(pieces[to]?.el ?? null))
      column = column.parentElement;
    const values = column?.nextElementSibling;
    let end = to;
    while (values && end < pieces.length && values.contains((pieces[end] as Piece).el)) end++;
    const beside = pieces.slice(to, end);
    const groups =
      box &&
      values &&
      !box.contains(pieces[i - 1]?.el ?? null) &&
      names.every(isName) &&
      !beside.some(isName) &&
      !oneOfRows(column ?? box, values, visible)
        ? groupsIn(values, beside, names.length, visible)
        : undefined;
    if (groups) {
      names.forEach((name, at) => {
        out.push(name, ...(groups[at] ?? []));
      });
      i = end - 1;
    } else out.push(first);
    yield;
  }
  return out;
}

/** Whether what follows the names is the first of several rows built alike. */
const oneOfRows = (names: Element, values: Element, visible: (el: Element) => boolean): boolean => {
  const next = values.nextElementSibling;
  const shown = (row: Element): number => [...row.children].filter(visible).length;
  return /^(TR|THEAD|TBODY)$/.test(names.tagName) || names.getAttribute('role') === 'row' || (!!next && shown(next) === shown(values));
};

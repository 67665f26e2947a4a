import { boxOf } from './box-of';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

const isEven = ({ children, childElementCount: rows, firstElementChild }: Element): boolean =>
  rows > 1 && [...children].every(({ childElementCount }) => childElementCount === firstElementChild?.childElementCount);

/** The pieces of the rows of a box, cell by cell, with rows of one length, where every row begins with a name and goes on with two values or more; the corner may be empty. */
const cellsOf = (box: Element, pieces: readonly Piece[], nameOf: (piece: Piece) => string | undefined): Piece[][][] | undefined => {
  const rows = [...box.children];
  const cells = rows.map((row) => [...row.children].map((cell) => pieces.filter(({ el }) => cell.contains(el))));
  const begins = ([first, ...values]: Piece[][], i: number): boolean =>
    !values.flat().some(nameOf) && (first?.length === 1 ? !!nameOf(first[0] as Piece) : !first?.length && i === 0);
  // A column of signs or buttons holds no records.
  const columns = cells[0]?.filter((_, col) => cells.some((row) => row[col]?.some(({ control }) => !control))).length ?? 0;
  const known = cells.filter(([first]) => first?.[0] && nameOf(first[0]) !== 'other');
  return columns > 2 && known.length > 1 && cells.every(begins) ? cells : undefined;
};

/** A table on its side, one column a record, put into the order in which the records stand: each name before its value, record by record. */
export const turnRows = (pieces: readonly Piece[], vocabulary: Vocabulary): Piece[] => {
  const nameOf = ({ text }: Piece): string | undefined => {
    const label = text.length < 60 && !vocabulary.value(text) ? vocabulary.label(text) : undefined;
    return label?.rest === '' ? label.kind : undefined;
  };
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] as Piece;
    const row = nameOf(first) === undefined ? undefined : boxOf(first.el, ({ childElementCount }) => childElementCount > 2);
    const around = row?.firstElementChild?.contains(first.el) ? row.parentElement : null;
    const box = around && isEven(around) ? around : null;
    const from = box ? pieces.findIndex(({ el }) => box.contains(el)) : i;
    const to = box ? pieces.findLastIndex(({ el }) => box.contains(el)) + 1 : i;
    const cells = box && cellsOf(box, pieces.slice(from, to), nameOf);
    if (cells) {
      out.splice(out.length - (i - from));
      for (let col = 1; col < (cells[0]?.length ?? 0); col++)
        for (const row of cells) if (row[col]?.length) out.push(...(row[0] ?? []), ...(row[col] ?? []));
      i = to - 1;
    } else out.push(first);
  }
  return out;
};

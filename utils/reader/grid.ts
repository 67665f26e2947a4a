import { boxOf } from './box-of';

/** Where a cell stands among the rows and columns of its table, what it spans counted. */
export type Spot = { row: number; col: number; rows: number; cols: number };

export const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
export const CELL = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

export const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr,[role=row]')].filter((row) => row.closest(TABLE) === table);

/** Whether a row holds nothing but names. */
export const isHead = (row: Element): boolean =>
  !!row.querySelector('th,[role=columnheader]') && !row.querySelector('td,[role=cell],[role=gridcell]');

const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`)) || 1, 1), 50);

/** Every cell of the rows with its place: a cell over two rows pushes those of the second to the right. */
export const gridOf = (rows: readonly Element[]): Map<Element, Spot> => {
  const spots = new Map<Element, Spot>();
  const full = new Set<string>();
  rows.forEach((tr, row) => {
    let col = 0;
    for (const cell of tr.querySelectorAll(CELL)) {
      if (cell.closest('tr,[role=row]') !== tr) continue;
      while (full.has(`${row} ${col}`)) col++;
      const spot = { row, col, rows: span(cell, 'rowspan'), cols: span(cell, 'colspan') };
      spots.set(cell, spot);
      for (let r = 0; r < spot.rows; r++) for (let c = 0; c < spot.cols; c++) full.add(`${row + r} ${col + c}`);
      col += spot.cols;
    }
  });
  return spots;
};

const widthOf = (rows: readonly Element[]): number => Math.max(0, ...[...gridOf(rows).values()].map(({ col, cols }) => col + cols));

/** The table of names alone that stands over a table without names: a list that scrolls under its names is drawn as two (Ant Design with `scroll`, DataTables). */
export const headTableOf = (table: Element): Element | undefined => {
  const tables = [...(boxOf(table, (box) => box.querySelectorAll(TABLE).length > 1)?.querySelectorAll(TABLE) ?? [])];
  const before = tables[tables.indexOf(table) - 1];
  if (!before) return undefined;
  const [names, rows] = [rowsOf(before), rowsOf(table)];
  return names.length > 0 && names.every(isHead) && !rows.some(isHead) && widthOf(names) === widthOf(rows) ? before : undefined;
};

/** The cell right below another. */
export const cellBelow = (cell: Element): Element | undefined => {
  const table = cell.closest(TABLE);
  const spots = table && gridOf(rowsOf(table));
  const at = spots?.get(cell);
  if (!spots || !at) return undefined;
  for (const [other, { row, col, cols }] of spots) if (row === at.row + at.rows && col <= at.col && at.col < col + cols) return other;
  return undefined;
};

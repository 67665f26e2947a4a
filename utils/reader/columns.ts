import { boxOf } from './box-of';
import { type Fact, factsOf } from './facts';
import { CELL, gridOf, headTableOf, isHead, rowsOf, type Spot, TABLE } from './grid';
import type { PageText } from './page-text';
import { isTitle, isTyped } from './records';
import type { List } from './vocabulary';

const isText = ({ field }: Fact): boolean => field === 'text';

/** A value under the name of its column. A text that the name does not fit is none of the record's, unless it stands below the title in the title's own cell. */
const named = (page: PageText, list: List, head: Fact, fact: Fact, first: boolean): Fact[] => {
  if (fact.label) return [fact];
  const [one] = factsOf(page.profile, page.vocabulary, list, [
    { ...fact.piece, text: `${head.text}: ${fact.text}`, level: 0, control: undefined },
  ]);
  // A link says itself what it opens, whatever its column is called.
  if (fact.piece.control && isTyped(fact) && one?.field === 'noise') return [fact];
  // A day under *Lembaga*: the row has lost a cell.
  if (one && /^(title|provider|platform)$/.test(one.field) && isTyped(fact) && fact.field !== one.field) return [{ ...fact, odd: true }];
  // *Status Ulasan* is that of a review.
  if (fact.field === 'status' && head.value !== 'status' && /^status\b/i.test(head.text)) return [{ ...fact, field: 'noise', key: '' }];
  if (!one || one.field === 'text' || ((isTitle(one) || one.field === 'status') && !first)) return isText(fact) && first ? [] : [fact];
  return [{ ...one, piece: fact.piece, text: fact.text, label: head.text }];
};

/** Rows that a cell over both of them holds together are one record where the second adds what the first has not; else each has that cell's value. */
const spanned = (facts: readonly Fact[], rows: readonly Element[], spots: ReadonlyMap<Element, Spot>): Fact[] => {
  const spotOf = ({ piece }: Fact): Spot | undefined => spots.get(piece.el.closest(CELL) ?? piece.el);
  const wide = facts.flatMap((fact) => {
    const spot = spotOf(fact);
    return spot && spot.rows > 1 ? [{ fact, spot }] : [];
  });
  if (!wide.length && ![...spots.values()].some((spot) => spot.rows > 1)) return [...facts];
  const byRow = Map.groupBy(facts, (fact) => spotOf(fact)?.row);
  const of = (row: number): readonly Fact[] => byRow.get(row) ?? [];
  const kinds = (row: number): string[] => of(row).flatMap((fact) => (isTyped(fact) ? [fact.field] : []));
  /** Whether a row adds a value, or nothing at all: a step of the record above. */
  const adds = (row: number): boolean => kinds(row).length > 0 || of(row).every(({ field }) => field === 'noise');
  /** The row in which the record of a row began. */
  const starts = rows.map((_, row) => row);
  for (const { row, rows: height } of spots.values()) {
    if (height < 2) continue;
    const below = rows.map((_, i) => i).filter((i) => i > row && i < row + height);
    const all = [row, ...below].flatMap(kinds);
    if (below.length && below.every(adds) && new Set(all).size === all.length) for (const i of below) starts[i] = row;
  }
  return rows.flatMap((tr, row) => [
    ...wide.flatMap(({ fact, spot }) =>
      spot.row < row && row < spot.row + spot.rows && starts[row] === row && fact.field !== 'noise' ? [{ ...fact, place: tr }] : [],
    ),
    ...facts.flatMap((fact) => {
      const start = rows[starts[row] ?? row];
      return spotOf(fact)?.row === row ? [start && start !== tr ? { ...fact, place: start } : fact] : [];
    }),
  ]);
};

/** Values of one table take the name of their column: the lowest header over them. */
const inTable = (page: PageText, list: List, table: Element, over: Element | undefined, found: readonly Fact[]): Fact[] => {
  const rows = [...(over ? rowsOf(over) : []), ...rowsOf(table)];
  const spots = gridOf(rows);
  // In a row of names all are names, also those that no profile knows.
  const names = rows.filter((row, i) => {
    const inRow = found.filter(({ piece }) => row.contains(piece.el));
    const known = inRow.filter(({ field }) => field === 'header').length;
    // A first row that is mostly names is a row of names, also where it does not say so.
    return known > 1 && (isHead(row) || (i === 0 && known > inRow.length / 2 && !inRow.some(isTyped)));
  });
  const facts = found.map((fact) =>
    isText(fact) && names.some((row) => row.contains(fact.piece.el)) ? { ...fact, field: 'header' as const, value: 'other' } : fact,
  );
  const cellOf = ({ piece }: Fact): Element | null => piece.el.closest(CELL);
  const spotOf = (fact: Fact): Spot | undefined => spots.get(cellOf(fact) ?? table);
  if (facts.some((fact) => !spotOf(fact))) return [...facts];
  const rest = new Set(facts.flatMap((fact) => (fact.field === 'header' || fact.field === 'noise' ? [] : [spotOf(fact)?.row])));
  const heads = facts.filter((fact) => fact.field === 'header' && !rest.has(spotOf(fact)?.row));
  if (heads.length < 2) return spanned(facts, rows, spots);
  /** A column whose name nobody knows holds nothing that we know, unless it may hold the titles. */
  const strange = (head: Fact): boolean => heads.some(({ value }) => value === 'title') && !page.vocabulary.label(head.text);
  const covers = (head: Spot | undefined, { row, col, cols }: Spot): boolean =>
    !!head && head.row < row && head.col < col + cols && col < head.col + head.cols;
  const headOf = (spot: Spot): Fact | undefined => {
    const [lowest, above] = heads.filter((head) => covers(spotOf(head), spot)).reverse();
    // `Tanggal` under `Pembelian` is the day of buying.
    return lowest?.value === 'other' && above ? { ...lowest, text: `${lowest.text} ${above.text}` } : lowest;
  };
  const seen = new Set<Element | null>();
  // A row that ends before its head does has lost a cell somewhere.
  const ends = new Map<number, number>();
  for (const { row, rows: height, col, cols } of spots.values())
    for (let at = row; at < row + height; at++) ends.set(at, Math.max(ends.get(at) ?? 0, col + cols));
  const width = Math.max(...heads.map((head) => ends.get(spotOf(head)?.row ?? 0) ?? 0));
  const values = facts.flatMap((fact) => {
    if (fact.field === 'header') return heads.includes(fact) ? [] : [fact];
    const spot = spotOf(fact);
    // What stands across several columns has the name of none.
    const head =
      spot && headOf({ ...spot, cols: 1 })?.piece === headOf({ ...spot, col: spot.col + spot.cols - 1, cols: 1 })?.piece
        ? headOf(spot)
        : undefined;
    const first = !seen.has(cellOf(fact));
    if (fact.field !== 'noise') seen.add(cellOf(fact));
    const short = spot && spot.cols < 2 && (ends.get(spot.row) ?? width) < width;
    return (head ? named(page, list, head, fact, first || strange(head)) : [fact]).map((one) =>
      short ? { ...one, odd: true as const } : one,
    );
  });
  return spanned(values, rows, spots);
};

const isValue = ({ field }: Fact): boolean => field !== 'header' && field !== 'noise';

/** The row of names over a grid of boxes: two names one after the other begin it, and no value stands in it. Names may stand elsewhere too. */
const headRow = (facts: readonly Fact[]): Element | undefined => {
  for (const [i, fact] of facts.entries()) {
    const next = facts[i + 1];
    if (fact.field !== 'header' || next?.field !== 'header') continue;
    const row = boxOf(fact.piece.el, (box) => box.contains(next.piece.el));
    const beside = [facts.slice(0, i).findLast(isValue), facts.slice(i).find(isValue)];
    if (row && !beside.some((value) => value && row.contains(value.piece.el))) return row;
  }
  return undefined;
};

/** The same for a grid of boxes: rows with as many boxes as the row of names. */
const inBoxes = (page: PageText, list: List, facts: readonly Fact[]): Fact[] => {
  const row = headRow(facts);
  if (!row) return [...facts];
  const heads = facts.filter(({ field, piece }) => field === 'header' && row.contains(piece.el));
  const cellsOf = (box: Element): Element[] =>
    [...box.children].filter((cell) => page.visible(cell) && cell.getAttribute('aria-hidden') !== 'true');
  const columns = cellsOf(row);
  const names = new Map(heads.map((head) => [columns.findIndex((cell) => cell.contains(head.piece.el)), head]));
  if (names.size < heads.length) return [...facts];
  return facts.flatMap((fact): Fact[] => {
    if (fact.field === 'header') return heads.includes(fact) ? [] : [fact];
    let cell: Element | null = fact.piece.el;
    while (cell?.parentElement && cellsOf(cell.parentElement).length !== columns.length) cell = cell.parentElement;
    const head = cell?.parentElement && names.get(cellsOf(cell.parentElement).indexOf(cell));
    return head ? named(page, list, head, fact, true) : [fact];
  });
};

/** Values in a table or grid take the name of their column. */
export const nameColumns = (facts: readonly Fact[], page: PageText, list: List): Fact[] => {
  const own = facts.map(({ piece }) => piece.el.closest(TABLE));
  const over = new Map([...new Set(own)].flatMap((table) => (table ? [[table, headTableOf(table)] as const] : [])));
  const under = new Map([...over].map(([table, head]) => [head, table]));
  const tables = own.map((table) => (table && under.get(table)) ?? table);
  const out: Fact[] = [];
  for (let from = 0, to = 0; from < facts.length; from = to) {
    const table = tables[from];
    while (to < facts.length && tables[to] === table) to++;
    const run = facts.slice(from, to);
    out.push(...(table ? inTable(page, list, table, over.get(table), run) : run));
  }
  return inBoxes(page, list, out);
};

import { looseTextOf } from '../bytes';
import { toCsv } from '../csv';
import type { Grades } from '../payload/grade';
import { fieldRows, timelineRows } from '../payload/tables';
import type { Fault } from '../verdict';
import type { Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

/** Columns in our words, which a later version may choose otherwise: `jenis` and `isi`. */
const WORDED = new Set([3, 5]);
/** Written so that a cell of any length is read in one go: a choice repeated for each character would exhaust the engine's stack. */
const CELL = /"([^"]*(?:""[^"]*)*)"(?:[,;]|\r\n|$)/g;

/** The cells of a table in its order, without their quotes; what stands outside of quotes is none, and is missed when the table is written again. */
const cellsOf = (text: string): string[] => [...text.matchAll(CELL)].map(([, cell]) => (cell ?? '').replaceAll('""', '"'));

/** What an entry says in words is taken from the table itself; everything else is said by the entries. */
const withItsWords = (rows: readonly (readonly string[])[], cells: readonly string[]): string[][] => {
  const width = rows[0]?.length ?? 0;
  return rows.map((row, at) => row.map((cell, column) => (at > 0 && WORDED.has(column) ? (cells[at * width + column] ?? '') : cell)));
};

/** The tables are written again from the entries and must be the same text, guards against formulas and all. */
export const checkTables = (bundle: Bundle, entries: readonly Witnessed[], grades: Grades): Fault[] => {
  const timeline = timelineRows(entries, grades, bundle.document?.offset_min ?? 0);
  const fields = fieldRows(entries);
  return (
    [
      ['linimasa.csv', timeline, ','],
      ['linimasa-titik-koma.csv', timeline, ';'],
      ['bidang.csv', fields, ','],
      ['bidang-titik-koma.csv', fields, ';'],
    ] as const
  ).flatMap(([name, rows, separator]): Fault[] => {
    const where = `data/${name}`;
    const text = looseTextOf(bundle.files.get(where) ?? new Uint8Array());
    const made = rows === timeline ? withItsWords(timeline, cellsOf(text)) : rows;
    return toCsv(made, separator) === text ? [] : [{ detail: 'does not say what the entries say', where }];
  });
};

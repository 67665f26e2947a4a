import { looseTextOf } from '../bytes';
import { toCsv } from '../csv';
import type { Grades } from '../payload/grade';
import { fieldRows, timelineRows, type Worded } from '../payload/tables';
import type { Breathe } from '../slices';
import type { Fault } from '../verdict';
import type { Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

/** Written so that a cell of any length is read in one go: a choice repeated for each character would exhaust the engine's stack. */
const CELL = /"([^"]*(?:""[^"]*)*)"(?:[,;]|\r\n|$)/g;

/** The cells of a table in its order, without their quotes; what stands outside of quotes is none, and is missed when the table is written again. */
const cellsOf = (text: string): string[] => [...text.matchAll(CELL)].map(([, cell]) => (cell ?? '').replaceAll('""', '"'));

/** Where the words of an entry stand in its row of eight. */
const [COLUMNS, KIND, SAYS] = [8, 3, 5];

/** What an entry says in words is taken from the table itself; everything else is said by the entries. */
const itsWords = (text: string): Worded => {
  const cells = cellsOf(text);
  return (_, index) => {
    const row = (index + 1) * COLUMNS;
    return { kind: cells[row + KIND] ?? '', says: cells[row + SAYS] ?? '' };
  };
};

/** The tables are written again from the entries and must be the same text, guards against formulas and all. */
export const checkTables = async (bundle: Bundle, entries: readonly Witnessed[], grades: Grades, breathe: Breathe): Promise<Fault[]> => {
  const offset = bundle.document?.offset_min ?? 0;
  const timeline = (text: string) => timelineRows(entries, grades, offset, itsWords(text));
  const fields = () => fieldRows(entries);
  const tables = [
    ['linimasa.csv', timeline, ','],
    ['linimasa-titik-koma.csv', timeline, ';'],
    ['bidang.csv', fields, ','],
    ['bidang-titik-koma.csv', fields, ';'],
  ] as const;
  const faults: Fault[] = [];
  for (const [name, rowsFor, separator] of tables) {
    await breathe();
    const where = `data/${name}`;
    const text = looseTextOf(bundle.files.get(where) ?? new Uint8Array());
    if (toCsv(rowsFor(text), separator) !== text) faults.push({ detail: 'does not say what the entries say', where });
  }
  return faults;
};

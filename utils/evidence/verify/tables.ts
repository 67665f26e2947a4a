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

/** Where the words of an entry stand in its row of eight. */
const [COLUMNS, KIND, SAYS] = [8, 3, 5];

/**
 * What an entry says in words is taken from the table itself; everything else is said by the entries. What stands outside of quotes is no cell, and is missed
 * when the table is written again.
 */
const itsWords = (text: string): Worded => {
  const cells = text.matchAll(CELL);
  const nextRow = () => Array.from({ length: COLUMNS }, () => (cells.next().value?.[1] ?? '').replaceAll('""', '"'));
  nextRow();
  return () => {
    const row = nextRow();
    return { kind: row[KIND] ?? '', says: row[SAYS] ?? '' };
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
    const where = `data/${name}`;
    const text = looseTextOf(bundle.files.get(where) ?? new Uint8Array());
    if ((await toCsv(rowsFor(text), separator, breathe)) !== text) faults.push({ detail: 'does not say what the entries say', where });
  }
  return faults;
};

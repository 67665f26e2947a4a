import { visible } from '../language/visible';
import type { Breathe } from './slices';

/** A cell that a spreadsheet would run: evidence.md 7 (leading blanks, any line of the cell, full-width signs, `|` and `%`). */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@|%\t\r\n\uff1d\uff0b\uff0d\uff20]/m;
const LINE_BREAKS = /\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]/g;

/** A cell that needs neither guard nor spelling out, as most are. */
const PLAIN = /^[A-Za-z\d][\x20!\x23-\x7e]*$/;

/** Invisible characters are spelled out, as in the report. A convenience copy: `+62…` and `-5` are altered on purpose; the disclosures keep what was shown. */
const cell = (text: string): string => {
  if (PLAIN.test(text)) return `"${text}"`;
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return `"${visible(guarded.replace(LINE_BREAKS, ' ').replaceAll('\t', ' ')).replaceAll('"', '""')}"`;
};

/** RFC 4180 with a byte order mark, every cell quoted. `;` is what Excel expects in Indonesian; a `sep=` line is never written. A breath after each row. */
export const toCsv = async (rows: Iterable<readonly string[]>, separator: ',' | ';', breathe: Breathe): Promise<string> => {
  const lines = ['\ufeff'];
  for (const row of rows) {
    lines.push(`${row.map(cell).join(separator)}\r\n`);
    await breathe();
  }
  return lines.join('');
};

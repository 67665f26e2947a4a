import { sayTime } from '../../language/dates';
import { sentenceOf } from '../report/sentence';
import { at, numberAt, textAt, type Witnessed } from '../witnessed';
import { evidenceWords } from '../words';
import type { Grades } from './grade';

const words = evidenceWords.id;

/** What of an entry is told in words of ours, which another version may choose otherwise: `jenis` and `isi`. */
export type Worded = (entry: Witnessed, at: number) => { kind: string; says: string };

const inOurWords: Worded = (entry) => ({ kind: words.kinds[entry.kind] ?? entry.kind, says: sentenceOf(entry, words) });

/** Rows of `linimasa.csv`: one an entry. */
export const timelineRows = (entries: readonly Witnessed[], grades: Grades, offsetMin: number, worded: Worded = inOurWords): string[][] => [
  ['entri', 'waktu_utc', 'waktu_setempat', 'jenis', 'kelas', 'isi', 'halaman', 'sama_dengan'],
  ...entries.map((entry, index) => {
    const { kind, says } = worded(entry, index);
    return [
      String(entry.seq),
      entry.time,
      sayTime(entry.time, offsetMin, 'id'),
      kind,
      grades(entry).grade,
      says,
      textAt(entry.body, 'source', 'url') ?? '',
      String(numberAt(entry.body, 'same_as') ?? ''),
    ];
  }),
];

/** Rows of `bidang.csv`: one a disclosed value. */
export const fieldRows = (entries: readonly Witnessed[]): string[][] => [
  ['entri', 'waktu_utc', 'jenis', 'halaman', 'nama', 'nilai'],
  ...entries.flatMap((entry) =>
    entry.leaves.map(([name, value]) => [
      String(entry.seq),
      entry.time,
      entry.kind,
      String(at(entry.body, 'source', 'url') ?? ''),
      name,
      value,
    ]),
  ),
];

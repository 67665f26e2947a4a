import { sayTime } from '../../language/dates';
import { sentenceOf } from '../report/sentence';
import { at, numberAt, textAt, type Witnessed } from '../witnessed';
import { evidenceWords } from '../words';
import type { Grades } from './grade';

const words = evidenceWords.id;

/** What of an entry is told in words of ours, which another version may choose otherwise: `jenis` and `isi`. Asked once for each entry, in their order. */
export type Worded = (entry: Witnessed) => { kind: string; says: string };

const inOurWords: Worded = (entry) => ({ kind: words.kinds[entry.kind] ?? entry.kind, says: sentenceOf(entry, words) });

/** Rows of `linimasa.csv`: one an entry, made as it is asked for. */
export function* timelineRows(
  entries: readonly Witnessed[],
  grades: Grades,
  offsetMin: number,
  worded: Worded = inOurWords,
): Generator<string[]> {
  yield ['entri', 'waktu_utc', 'waktu_setempat', 'jenis', 'kelas', 'isi', 'halaman', 'sama_dengan'];
  for (const entry of entries) {
    const { kind, says } = worded(entry);
    yield [
      String(entry.seq),
      entry.time,
      sayTime(entry.time, offsetMin, 'id'),
      kind,
      grades(entry).grade,
      says,
      textAt(entry.body, 'source', 'url') ?? '',
      String(numberAt(entry.body, 'same_as') ?? ''),
    ];
  }
}

/** Rows of `bidang.csv`: one a disclosed value, made as it is asked for. */
export function* fieldRows(entries: readonly Witnessed[]): Generator<string[]> {
  yield ['entri', 'waktu_utc', 'jenis', 'halaman', 'nama', 'nilai'];
  for (const entry of entries) {
    const page = String(at(entry.body, 'source', 'url') ?? '');
    for (const [name, value] of entry.leaves) yield [String(entry.seq), entry.time, entry.kind, page, name, value];
  }
}

import type { Seal } from '../seals';
import { numberAt, type Witnessed } from '../witnessed';

/** What a stranger may conclude of an entry's date (evidence.md 1). */
export type Grade = 'A' | 'B' | 'C' | 'X';

/** `seal`: the entry of the seal that a class A or B rests on. */
export type Graded = { grade: Grade; seal: number | undefined };
export type Grades = (entry: Pick<Witnessed, 'seq' | 'kind' | 'time'>) => Graded;

const SOON_MS = 72 * 3_600_000;

/** Something went wrong, at the look that first showed it, or was complained about. */
type Trouble = { seq: number; time: string; found: boolean };

const troublesIn = (entries: readonly Witnessed[]): Trouble[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return entries.flatMap((entry): Trouble[] => {
    if (entry.kind === 'note') return [{ seq: entry.seq, time: entry.time, found: false }];
    if (entry.kind !== 'finding') return [];
    const shown = bySeq.get(numberAt(entry.body, 'to_seq') ?? entry.seq) ?? entry;
    return [{ seq: shown.seq, time: shown.time, found: true }];
  });
};

/** What an entry stood before: a problem that a later look first showed, or else, where none was found after it, a complaint. */
const after = (seq: number, troubles: readonly Trouble[]): Trouble[] => {
  const ahead = troubles.filter((trouble) => trouble.seq > seq);
  const found = ahead.filter((trouble) => trouble.found);
  return found.length > 0 ? found : ahead.slice(0, 1);
};

/**
 * The class of each entry. X: what the participant says or adds. A: below a seal dated before a problem that the entry came before, or below any
 * seal of a log without trouble. B: below a seal made at most 72 hours after it. C: anything else, as far as others can tell.
 */
export const gradesOf = (entries: readonly Witnessed[], seals: readonly Seal[]): Grades => {
  const troubles = troublesIn(entries);
  const inTime = [...seals].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return ({ seq, kind, time }) => {
    if (kind === 'note' || kind === 'attachment') return { grade: 'X', seal: undefined };
    const seal = inTime.find(({ size }) => seq < size);
    if (seal === undefined) return { grade: 'C', seal: undefined };
    if (troubles.length === 0 || after(seq, troubles).some((trouble) => seal.at < trouble.time)) return { grade: 'A', seal: seal.seq };
    return Date.parse(seal.at) - Date.parse(time) <= SOON_MS ? { grade: 'B', seal: seal.seq } : { grade: 'C', seal: undefined };
  };
};

import type { Seal } from '../seals';
import { numberAt, type Witnessed } from '../witnessed';

/** What a stranger may conclude of an entry's date (evidence.md 1). */
export type Grade = 'A' | 'B' | 'C' | 'X';

/** `seal`: the entry of the seal that a class A or B rests on. */
export type Graded = { grade: Grade; seal: number | undefined };
export type Grades = (entry: Pick<Witnessed, 'seq' | 'kind' | 'time'>) => Graded;

const SOON_MS = 72 * 3_600_000;

/** An entry at which something went wrong or was complained about: `seq` is that of the look that first showed it. */
type Trouble = { seq: number; time: string };

const troublesIn = (entries: readonly Witnessed[]): Trouble[] => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return entries.flatMap((entry): Trouble[] => {
    if (entry.kind === 'note') return [{ seq: entry.seq, time: entry.time }];
    if (entry.kind !== 'finding') return [];
    const shown = bySeq.get(numberAt(entry.body, 'to_seq') ?? entry.seq) ?? entry;
    return [{ seq: shown.seq, time: shown.time }];
  });
};

const earliest = (seals: readonly Seal[]): Seal | undefined =>
  seals.reduce<Seal | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);

/**
 * The class of each entry. X: what the participant says or adds. A: below a seal dated before the first trouble from that entry on, or below any
 * seal of a log without trouble. B: below a seal made at most 72 hours after it. C: anything else, as far as others can tell.
 */
export const gradesOf = (entries: readonly Witnessed[], seals: readonly Seal[]): Grades => {
  const troubles = troublesIn(entries);
  return ({ seq, kind, time }) => {
    if (kind === 'note' || kind === 'attachment') return { grade: 'X', seal: undefined };
    const seal = earliest(seals.filter(({ size }) => seq < size));
    if (seal === undefined) return { grade: 'C', seal: undefined };
    const ahead = troubles.filter((trouble) => trouble.seq >= seq).map((trouble) => trouble.time);
    const isBefore = troubles.length === 0 || (ahead.length > 0 && ahead.every((trouble) => seal.at < trouble));
    if (isBefore) return { grade: 'A', seal: seal.seq };
    return Date.parse(seal.at) - Date.parse(time) <= SOON_MS ? { grade: 'B', seal: seal.seq } : { grade: 'C', seal: undefined };
  };
};

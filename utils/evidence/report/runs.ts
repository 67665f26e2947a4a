import { daysWithout, LONG_WITHOUT } from '../../calendar/days';
import { numberAt, type Witnessed } from '../witnessed';
import { isLook } from './second-witness';
import { seenAt } from './seen-at';

/** A look, as the end of a time without one. */
type Moment = { seq: number; at: string };

/** A line of the chronology: one entry, unchanged looks together, a time without a look, or entries withheld together. */
export type Line =
  | { is: 'entry'; entry: Witnessed }
  | { is: 'run'; first: Witnessed; last: Witnessed; count: number; of: number[] }
  | { is: 'gap'; from: Moment; to: Moment; days: number }
  | { is: 'withheld'; first: Witnessed; last: Witnessed; count: number };

const joined = (last: Line | undefined, entry: Witnessed, repeated: number | undefined): Line => {
  if (entry.withheld) {
    return last?.is === 'withheld'
      ? { ...last, last: entry, count: last.count + 1 }
      : { is: 'withheld', first: entry, last: entry, count: 1 };
  }
  if (repeated === undefined) return { is: 'entry', entry };
  if (last?.is !== 'run') return { is: 'run', first: entry, last: entry, count: 1, of: [repeated] };
  return { ...last, last: entry, count: last.count + 1, of: last.of.includes(repeated) ? last.of : [...last.of, repeated] };
};

/** Entries in their order → the lines of the chronology. */
export const chronologyLines = (entries: readonly Witnessed[], offsetMin: number): Line[] => {
  const lines: Line[] = [];
  const taken = entries.filter(({ body }) => body.taken_from !== undefined).map((look): Moment => ({ seq: look.seq, at: seenAt(look) }));
  let lookedAt: Moment | undefined;
  for (const entry of entries) {
    if (isLook(entry) && entry.body.taken_from === undefined && entry.body.reread_of === undefined) {
      const to = { seq: entry.seq, at: entry.time };
      const from = taken.reduce(
        (latest, seen) => (latest !== undefined && seen.at > latest.at && seen.at < to.at ? seen : latest),
        lookedAt,
      );
      const days = from === undefined ? 0 : daysWithout(from.at, to.at, offsetMin);
      if (from !== undefined && days >= LONG_WITHOUT) lines.push({ is: 'gap', from, to, days });
      lookedAt = to;
    }
    const last = lines.at(-1);
    const line = joined(last, entry, entry.kind === 'capture' ? numberAt(entry.body, 'same_as') : undefined);
    if (last && line.is === last.is && line.is !== 'entry') lines[lines.length - 1] = line;
    else lines.push(line);
  }
  return lines;
};

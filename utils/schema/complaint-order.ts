import type { Noted } from './dossier';

/** An entry's number, and the other device's log that it counts in; absent for this one's. */
export type Place = { seq: number; log?: string | undefined };
type Told = Place & { happened: string; re?: number | undefined };
type Numbered = Told & { is: 'complaint' | 'answer'; to?: string; unanswered?: boolean | undefined };

/** Tells an entry from all others, where two devices' logs may both have one of a number. */
export const placeKey = ({ seq, log = '' }: Place): string => `${log} ${seq}`;

/**
 * In the order of happening, as far as it is known: a time that is not exact may have been any in its day or month, and stands at its end; an answer
 * never stands before what it answers. What happened at once, in the order of noting.
 */
export const inOrder = <T extends Told>(told: readonly T[]): T[] => {
  const byPlace = new Map(told.map((one) => [placeKey(one), one]));
  const end = ({ happened }: Told): string => `${happened}~`;
  const timeOf = (one: Told): string => {
    const asked = one.re === undefined || one.re >= one.seq ? undefined : byPlace.get(placeKey({ seq: one.re, log: one.log }));
    return [end(one), ...(asked ? [timeOf(asked)] : [])].sort().at(-1) as string;
  };
  const times = new Map(told.map((one) => [one, timeOf(one)]));
  return told.toSorted((a, b) => {
    const [earlier, later] = [times.get(a) as string, times.get(b) as string];
    return earlier === later ? a.seq - b.seq : earlier < later ? -1 : 1;
  });
};

/** The lines of a journal, each with the place where it was noted, in that order. */
export const journalInOrder = (journal: readonly Noted[]) => inOrder(journal.map(({ line, ...place }) => ({ ...place, ...line })));

/** Which complaint to the same party each is, the first being 1; attempts that nobody answered are not counted among them. By `placeKey`. */
export const complaintNumbers = (lines: readonly Numbered[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const line of inOrder(lines)) {
    const { is, to = '', unanswered } = line;
    if (is !== 'complaint' || unanswered) continue;
    const count = (counts.get(to) ?? 0) + 1;
    counts.set(to, count);
    numbers.set(placeKey(line), count);
  }
  return numbers;
};

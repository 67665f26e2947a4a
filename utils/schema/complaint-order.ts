type Told = { seq: number; happened: string };
type Numbered = Told & { is: 'complaint' | 'answer'; to?: string; unanswered?: boolean | undefined };

/** A month stands before its days, a day before its minutes; what happened at once, in the order of noting. */
export const byHappened = (a: Told, b: Told): number => (a.happened === b.happened ? a.seq - b.seq : a.happened < b.happened ? -1 : 1);

/** Which complaint to the same party each is, the first being 1; attempts that nobody answered are not counted among them. By entry number. */
export const complaintNumbers = (lines: readonly Numbered[]): ReadonlyMap<number, number> => {
  const counts = new Map<string, number>();
  const numbers = new Map<number, number>();
  for (const { seq, is, to = '', unanswered } of lines.toSorted(byHappened)) {
    if (is !== 'complaint' || unanswered) continue;
    const count = (counts.get(to) ?? 0) + 1;
    counts.set(to, count);
    numbers.set(seq, count);
  }
  return numbers;
};

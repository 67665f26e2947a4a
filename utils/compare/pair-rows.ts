import type { Remembered } from './known';

export type Pairing<K> = {
  /** For each listed row, in the list's order, what is remembered of it; undefined where it is new. */
  partner: (K | undefined)[];
  /** Remembered and not listed. */
  left: K[];
};

export type PairBy<T, K> = {
  /** Equal in every field, cheaply. */
  equal: (a: T, b: T) => boolean;
  /** Texts of which one is enough to make two rows worth weighing first. */
  marks: (row: T) => string[];
  /** How well they fit; 0 where they are two. */
  fit: (known: K, listed: T) => number;
};

/**
 * Pairs remembered rows with listed rows, one to one, best fit first. Rows that stand where they stood, equal in every way, cost one
 * look each; then rows that share a mark are weighed; only what is left over is weighed all against all.
 */
export function pairRows<T, K extends Remembered<T>>(known: readonly K[], listed: readonly T[], by: PairBy<T, K>): Pairing<K> {
  const partner: (K | undefined)[] = new Array(listed.length).fill(undefined);
  const free = new Set<K>(known);
  const take = (index: number, each: K) => {
    partner[index] = each;
    free.delete(each);
  };

  const present = known.filter((each) => each.gone === undefined);
  let next = 0;
  listed.forEach((row, index) => {
    for (const step of [0, 1]) {
      const candidate = present[next + step];
      if (candidate === undefined || !by.equal(candidate.record, row)) continue;
      take(index, candidate);
      next += step + 1;
      return;
    }
  });

  const weigh = (candidates: (row: T) => Iterable<K>) => {
    const fits: { index: number; each: K; score: number }[] = [];
    listed.forEach((row, index) => {
      if (partner[index] !== undefined) return;
      for (const each of candidates(row)) {
        // One that is listed comes before its twin that was already missing.
        const score = by.fit(each, row) - (each.gone === undefined ? 0 : 0.5);
        if (score > 0) fits.push({ index, each, score });
      }
    });
    fits.sort((a, b) => b.score - a.score);
    for (const { index, each } of fits) if (partner[index] === undefined && free.has(each)) take(index, each);
  };

  if (free.size > 0 && free.size + listed.length > 40) {
    const marked = new Map<string, K[]>();
    for (const each of free) for (const mark of by.marks(each.record)) marked.set(mark, [...(marked.get(mark) ?? []), each]);
    weigh((row) => new Set(by.marks(row).flatMap((mark) => marked.get(mark) ?? [])));
  }
  if (free.size > 0) weigh(() => free);

  return { partner, left: [...free] };
}

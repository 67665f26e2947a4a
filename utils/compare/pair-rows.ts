import type { Remembered } from './known';

export type Pairing<K> = {
  /** For each listed row, in the list's order, what is remembered of it; undefined where it is new. */
  partner: (K | undefined)[];
  /** Remembered and not listed. */
  left: K[];
};

export type PairBy<T, K> = {
  /** What a row is called, as printed. */
  name: (row: T) => string;
  /** Equal in every field, cheaply. */
  equal: (a: T, b: T) => boolean;
  /** Texts of which one in common is enough to make two rows worth weighing first. */
  marks: (row: T) => string[];
  /** How well they fit; 0 where they are two. */
  fit: (known: K, listed: T) => number;
};

/** How many rows may have been removed or changed in a row before the order is called another. */
const LOOKAHEAD = 4;
/** Up to here, weighing all against all costs less than sorting by marks. */
const FEW = 40;

/**
 * Pairs remembered rows with listed rows, one to one, best fit first. Rows that stand where they stood, equal in every way, cost one
 * look each; then equal rows elsewhere; then rows that share a mark are weighed; only what is left over is weighed all against all.
 */
export function pairRows<T, K extends Remembered<T>>(known: readonly K[], listed: readonly T[], by: PairBy<T, K>): Pairing<K> {
  const partner: (K | undefined)[] = [];
  const open: number[] = [];
  const free: K[] = [];
  let next = 0;
  for (let index = 0; index < listed.length; index++) {
    const row = listed[index] as T;
    let step = 0;
    for (; step < LOOKAHEAD; step++) {
      const candidate = known[next + step];
      if (candidate !== undefined && candidate.gone === undefined && by.equal(candidate.record, row)) break;
    }
    if (step === LOOKAHEAD) {
      partner.push(undefined);
      open.push(index);
    } else {
      for (let skipped = next; skipped < next + step; skipped++) free.push(known[skipped] as K);
      next += step + 1;
      partner.push(known[next - 1]);
    }
  }
  free.push(...known.slice(next));
  if (open.length === 0 || free.length === 0) return { partner, left: free };

  const taken = new Set<K>();
  const take = (index: number, each: K) => {
    partner[index] = each;
    taken.add(each);
  };
  if (open.length + free.length > FEW) {
    const named = bucket(free, (each) => [by.name(each.record)]);
    for (const index of open) {
      const row = listed[index] as T;
      const equal = named.get(by.name(row))?.find((each) => each.gone === undefined && !taken.has(each) && by.equal(each.record, row));
      if (equal !== undefined) take(index, equal);
    }
  }

  const weigh = (candidates: (row: T) => Iterable<K>) => {
    const fits: { index: number; each: K; score: number }[] = [];
    for (const index of open) {
      if (partner[index] !== undefined) continue;
      const row = listed[index] as T;
      for (const each of candidates(row)) {
        if (taken.has(each)) continue;
        // One that was still listed comes before its twin that was already missing.
        const score = by.fit(each, row) - (each.gone === undefined ? 0 : 0.5);
        if (score > 0) fits.push({ index, each, score });
      }
    }
    fits.sort((a, b) => b.score - a.score);
    for (const { index, each } of fits) if (partner[index] === undefined && !taken.has(each)) take(index, each);
  };
  if (open.length + free.length - 2 * taken.size > FEW) {
    const rest = free.filter((each) => !taken.has(each));
    const marked = bucket(rest, (each) => by.marks(each.record));
    weigh((row) => new Set(by.marks(row).flatMap((mark) => marked.get(mark) ?? [])));
  }
  weigh(() => free);
  return { partner, left: free.filter((each) => !taken.has(each)) };
}

function bucket<K>(rows: readonly K[], marks: (row: K) => string[]): Map<string, K[]> {
  const buckets = new Map<string, K[]>();
  for (const row of rows) {
    for (const mark of marks(row)) {
      const same = buckets.get(mark);
      if (same === undefined) buckets.set(mark, [row]);
      else same.push(row);
    }
  }
  return buckets;
}

/** A goal of the budgets (P1 to P12): at most so many times what it stands beside. */
export type Goal = { id: string; most: number };

/** What was measured of one run, each beside what stood in the same round. */
export type Figure = {
  /** What was run: `reading, cold`. */
  run: string;
  /** On what: `20,000 nodes`, `1,000 looks`. */
  on: string;
  /** `ms`, or `bytes` of what does not vary. */
  unit: 'ms' | 'bytes';
  values: readonly number[];
  /** What it is held against, measured in the same rounds. */
  beside?: { run: string; values: readonly number[] };
  goal?: Goal;
};

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
/** `part` of the values are no higher: 0.95 is what all but the slowest in twenty keep. */
export const quantile = (values: readonly number[], part: number): number =>
  sorted(values)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** mulberry32 (public domain): the interval of one table is the same each time it is made. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const RESAMPLES = 1000;

/** Median of the paired ratios and its bootstrap 95 % interval. */
export const ratioOf = (own: readonly number[], beside: readonly number[]): { median: number; low: number; high: number } => {
  const ratios = own.map((value, i) => value / (beside[i] ?? Number.NaN));
  const random = seeded(7);
  const again = Array.from({ length: RESAMPLES }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? Number.NaN)),
  );
  return { median: median(ratios), low: quantile(again, 0.025), high: quantile(again, 0.975) };
};

const short = (n: number): string =>
  n >= 100
    ? Math.round(n).toLocaleString('en')
    : n >= 10
      ? n.toFixed(0)
      : n >= 1
        ? n.toFixed(1)
        : n >= 0.01
          ? n.toFixed(2)
          : n.toPrecision(1);

/** What a goal is held against: the ratio, or the value itself. */
const heldOf = ({ values, beside }: Figure): { low: number; median: number } =>
  beside ? ratioOf(values, beside.values) : { low: median(values), median: median(values) };

/** Only where the lower end of the interval lies above the goal. */
export const isMissed = (figure: Figure): boolean => !!figure.goal && !(heldOf(figure).low <= figure.goal.most);

/** `met`, or by how much it is missed. */
const verdictOf = (figure: Figure): string => {
  if (!figure.goal) return '';
  const { id, most } = figure.goal;
  return `${id} ≤ ${short(most)}: ${isMissed(figure) ? `missed ${short(heldOf(figure).median / most)} times` : 'met'}`;
};

export const tableOf = (figures: readonly Figure[]): string =>
  [
    '| run | on | median (quartiles) | beside | ratio [95 %] | goal |',
    '|---|---|---|---|---|---|',
    ...figures.map((figure) => {
      const { run, on, unit, values, beside } = figure;
      const own =
        values.length > 1
          ? `${short(median(values))} ${unit} (${short(quantile(values, 0.25))}–${short(quantile(values, 0.75))})`
          : `${short(median(values))} ${unit}`;
      const ratio = beside && ratioOf(values, beside.values);
      const ratioText = !ratio
        ? ''
        : values.length > 1
          ? `${short(ratio.median)} × [${short(ratio.low)}–${short(ratio.high)}]`
          : `${short(ratio.median)} ×`;
      return `| ${run} | ${on} | ${own} | ${beside?.run ?? ''} | ${ratioText} | ${verdictOf(figure)} |`;
    }),
  ].join('\n');

const sizeOf = ({ on }: Figure): number => Number(/^[\d,]+/.exec(on)?.[0].replaceAll(',', ''));

/**
 * How each figure grows over its sizes: the slope between the smallest and the largest on logarithmic axes, which is 0 for what stays the same and
 * 1 for what is in proportion.
 */
export const growthOf = (figures: readonly Figure[]): string[] => {
  /** What is the same but for its size: the same run, on a processor as fast. */
  const alike = Map.groupBy(figures, ({ run, on }) => `${run}|${on.replace(/^[\d,]+/, '')}`);
  return [...alike.values()].flatMap((own) => {
    const sized = [...new Map(own.map((one) => [sizeOf(one), one])).values()]
      .filter((one) => sizeOf(one) > 0)
      .sort((a, b) => sizeOf(a) - sizeOf(b));
    const [first, last] = [sized[0], sized.at(-1)];
    // Of what is nothing on the smallest no growth can be told.
    if (!first || !last || sized.length < 3 || median(first.values) === 0) return [];
    const slope = Math.log(median(last.values) / median(first.values)) / Math.log(sizeOf(last) / sizeOf(first));
    return [`| ${first.run} | ${first.on} to ${last.on} | ${slope.toFixed(2)} |`];
  });
};

export const shuffled = <T>(values: readonly T[]): T[] =>
  values
    .map((value) => ({ value, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

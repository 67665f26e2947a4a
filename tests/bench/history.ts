import type { Page } from '../tools/browser';
import { openStage } from '../tools/stage';
import { type Figure, type Goal, shuffled } from './figures';
import { bundled } from './world';

type Run = { ms: number; answer: unknown; longest: number };
type Bench = {
  fill(looks: number, each: number): Promise<void>;
  keepAll(looks: number): Promise<void>;
  usage(): Promise<number>;
  run(name: string): Promise<Run>;
  /** Bytes that a run holds at most, scripts' objects and their buffers, beyond what was held before it. */
  heldBy(name: string): Promise<number>;
  close(): Promise<void>;
};

const SAMPLE_EVERY_MS = 100;

/** What a page holds, asked again and again while it works: it gives its turn often enough. */
const mostHeld = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  const before = await page.memory('cleared');
  let [most, working] = [before, true];
  const sampling = (async () => {
    while (working) {
      most = Math.max(most, await page.memory());
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    }
  })();
  await work().finally(() => {
    working = false;
  });
  await sampling;
  return most - before;
};

/** A fresh browser with the built extension, and the bench's code in one of its pages: the extension's own storage, without messages to its background. */
const start = async (extension: string, script: string): Promise<Bench> => {
  const stage = await openStage('chromium', extension);
  const { control } = stage;
  const call = <T>(run: string): Promise<T> => control.evaluate(run as unknown as () => T);
  await call(`() => { ${script} }`);
  return {
    fill: (looks, each) => call(`() => bench.fill(${looks}, ${each})`),
    keepAll: (looks) => call(`() => bench.keepAll(${looks})`),
    usage: () => call('() => bench.usage()'),
    run: (name) => call(`() => bench.run(${JSON.stringify(name)})`),
    heldBy: (name) => mostHeld(control, () => call(`() => bench.run(${JSON.stringify(name)})`)),
    close: () => stage.close(),
  };
};

const LOOKS = [
  'one look, changed',
  'one look, unchanged',
  'strict put of 50 kB',
  'popup state',
  'newest 30 entries',
  'getAll of the history',
];
const EXPORTS = ['read and SHA-256 each', 'export'];
const CHECKS = ['verify', 'SHA-256 of each file', 'zip: ours', 'zip: client-zip', 'zip: JSZip', 'zip: zip.js'];

type Taken = Map<string, Run[]>;

const measured = async (bench: Bench, names: readonly string[], rounds: number, taken: Taken): Promise<void> => {
  for (let round = 0; round < rounds; round++)
    for (const name of shuffled(names)) taken.set(name, [...(taken.get(name) ?? []), await bench.run(name)]);
};

type Pair = readonly [run: string, beside: string, goal?: Goal | undefined];

const figuresOf = (taken: Taken, on: string, pairs: readonly Pair[]): Figure[] => {
  const values = (name: string): number[] => (taken.get(name) ?? []).map(({ ms }) => ms);
  return pairs.map(([run, beside, goal]) => ({
    run,
    on,
    unit: 'ms',
    values: values(run),
    beside: { run: beside, values: values(beside) },
    ...(goal && { goal }),
  }));
};

/** What the same run costs on the largest log, beside what it costs on the smallest. */
const growth = (small: Taken, large: Taken, on: string, names: readonly string[], goal: Goal): Figure[] =>
  names.map((name) => ({
    run: name,
    on,
    unit: 'ms',
    values: (large.get(name) ?? []).map(({ ms }) => ms),
    beside: { run: 'the same on the smallest', values: (small.get(name) ?? []).map(({ ms }) => ms) },
    goal,
  }));

const longestOf = (taken: Taken, name: string, on: string): Figure => ({
  run: `${name}: longest task`,
  on,
  unit: 'ms',
  values: (taken.get(name) ?? []).map(({ longest }) => longest),
  goal: { id: 'P11', most: 50 },
});

/** Bytes on disk that `fill` adds to a fresh browser: what others left there would count, or be cleared away meanwhile. */
const onDisk = async (bench: Bench, fill: () => Promise<void>): Promise<number> => {
  const before = await bench.usage();
  await fill();
  return (await bench.usage()) - before;
};

/** Storing, browsing, exporting and verifying (P6, P7, P8, P11) on logs of so many looks. */
export const history = async (
  rounds: number,
  sizes: readonly number[],
  extension: string,
  say: (text: string) => void,
): Promise<Figure[]> => {
  const script = await bundled('tests/bench/history-in-page.ts');
  const figures: Figure[] = [];
  let smallest: Taken | undefined;
  for (const size of sizes) {
    const bench = await start(extension, script);
    const on = `${size.toLocaleString('en')} looks`;
    try {
      say(`filling a log with ${on}`);
      const disk = await onDisk(bench, () => bench.fill(size, Math.max(1, Math.ceil(size / 49))));
      const taken: Taken = new Map();
      await measured(bench, LOOKS, rounds, taken);
      figures.push(
        ...figuresOf(taken, on, [
          ['one look, changed', 'strict put of 50 kB', { id: 'P6', most: 1.5 }],
          ['one look, unchanged', 'strict put of 50 kB'],
          ['newest 30 entries', 'getAll of the history', size >= 10_000 ? { id: 'P8', most: 1 / 250 } : undefined],
          ['popup state', 'getAll of the history'],
        ]),
      );
      if (smallest)
        figures.push(...growth(smallest, taken, on, ['popup state', 'newest 30 entries', 'one look, changed'], { id: 'P8', most: 2 }));
      smallest ??= taken;
      say(`exporting ${on}`);
      await measured(bench, EXPORTS, Math.min(rounds, 3), taken);
      await measured(bench, CHECKS, Math.min(rounds, 3), taken);
      figures.push(
        ...figuresOf(taken, on, [
          ['export', 'read and SHA-256 each', { id: 'P11', most: 2 }],
          ['verify', 'SHA-256 of each file', { id: 'P11', most: 1.5 }],
          ...['client-zip', 'JSZip', 'zip.js'].map((peer) => ['zip: ours', `zip: ${peer}`, { id: 'P11', most: 1 }] as const),
        ]),
        longestOf(taken, 'export', on),
        longestOf(taken, 'verify', on),
      );
      for (const name of ['export', 'verify'])
        figures.push({
          run: `${name}: memory held at most`,
          on,
          unit: 'bytes',
          values: [await bench.heldBy(name)],
          beside: { run: 'the bundle', values: [(taken.get('export') ?? []).map(({ answer }) => Number(answer))[0] ?? Number.NaN] },
        });
      if (size === 1_000) {
        const fresh = await start(extension, script);
        const naive = await onDisk(fresh, () => fresh.keepAll(size)).finally(() => fresh.close());
        figures.push({
          run: 'on disk, 49 of them changed',
          on,
          unit: 'bytes',
          values: [disk],
          beside: { run: 'every page kept whole', values: [naive] },
          goal: { id: 'P7', most: 0.1 },
        });
      }
    } finally {
      await bench.close();
    }
  }
  return figures;
};

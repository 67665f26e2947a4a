import { type Figure, type Goal, shuffled } from './figures';
import { dashboardOf } from './page';
import { type Bench, bundled, SLOWED, startBench } from './world';

const FLOOR = 'TreeWalker';
const CHANGED = 'has it changed';
const OURS = ['readSnapshot', 'serialise', CHANGED, 'isWaiting', 'longest step of a reading', 'longest step of a copy'];
const PEERS = ['rrweb-snapshot', 'Readability', 'Defuddle', 'SingleFile'];

type Round = { cold: number; dirty: number };

/** P3 is a goal for long pages. */
const LONG = 15_000;

const goalOf = (run: string, kind: keyof Round, size: number): Goal | undefined =>
  run === 'readSnapshot' && kind === 'cold'
    ? { id: 'P2', most: 1.5 }
    : run === CHANGED && size >= LONG
      ? { id: 'P3', most: 0.05 }
      : undefined;

const MANY_NODES = 25_000;
const TRAININGS = [5, 50, 500];

/** What a reading costs as the trainings grow, on pages of one size: linear in the trainings at most. */
export const trainings = async (rounds: number, say: (text: string) => void): Promise<Figure[]> => {
  const script = await bundled('tests/bench/in-page.ts');
  const bench = await startBench();
  const taken = new Map<string, number[]>();
  const keep = (name: string, ms: number): unknown => taken.set(name, [...(taken.get(name) ?? []), ms]);
  try {
    for (let round = 0; round < rounds; round++)
      for (const count of shuffled(TRAININGS)) {
        say(`reading ${count} trainings`);
        await bench.show(dashboardOf(MANY_NODES, count));
        const world = await bench.world(script);
        await world.run('readSnapshot');
        await world.disturb(`Aktif ${round}`);
        for (const name of shuffled([FLOOR, 'readSnapshot'])) keep(`${name} ${count}`, (await world.run(name)).ms);
      }
  } finally {
    await bench.close();
  }
  return TRAININGS.map((count) => ({
    run: 'readSnapshot, dirty',
    on: `${count} trainings`,
    unit: 'ms',
    values: taken.get(`readSnapshot ${count}`) ?? [],
    beside: { run: FLOOR, values: taken.get(`${FLOOR} ${count}`) ?? [] },
  }));
};

type Taken = Map<string, Round[]>;

/** Every run on a page of its own, in a new process, in random order; `slower` times slower. */
const round = async (bench: Bench, html: string, scripts: { ours: string; peers: string }, slower: number, taken: Taken): Promise<void> => {
  for (const name of shuffled([FLOOR, 'innerText', ...OURS, ...PEERS])) {
    const step = name.startsWith('longest step');
    if (step && slower > 1) continue;
    await bench.show(html);
    const world = await bench.world(PEERS.includes(name) ? scripts.peers : scripts.ours);
    // Asked only after a reading, of what it found.
    if (name === CHANGED) for (const before of ['readSnapshot', 'fingerprint']) await world.run(before);
    await bench.throttle(step ? SLOWED : slower);
    const cold = await world.run(name);
    await world.disturb(`Aktif ${taken.size} ${Math.random()}`);
    const dirty = await world.run(name);
    await bench.throttle(1);
    const ms = step ? { cold: Number(cold.answer), dirty: Number(dirty.answer) } : { cold: cold.ms, dirty: dirty.ms };
    taken.set(name, [...(taken.get(name) ?? []), ms]);
  }
};

const figuresOf = (taken: Taken, size: number, slower: number): Figure[] => {
  const on = `${size.toLocaleString('en')} nodes`;
  const values = (name: string, kind: keyof Round): number[] => (taken.get(name) ?? []).map((one) => one[kind]);
  const where = slower > 1 ? `${on}, processor ${slower} × slower` : on;
  const figure = (run: string, kind: keyof Round, beside: string, goal?: Goal): Figure => ({
    // The first question after a reading finds nothing new; the second, that a training has changed.
    run: run === CHANGED ? `${run}: ${kind === 'cold' ? 'no' : 'yes, a training has'}` : `${run}, ${kind}`,
    on: where,
    unit: 'ms',
    values: values(run, kind),
    beside: { run: beside, values: values(beside, run === CHANGED ? 'dirty' : kind) },
    ...(goal && slower === 1 && { goal }),
  });
  return (['cold', 'dirty'] as const).flatMap((kind) => [
    ...OURS.filter((run) => slower === 1 || !run.startsWith('longest step')).map((run) =>
      run.startsWith('longest step')
        ? {
            run: `${run}, ${kind}, processor ${SLOWED} × slower`,
            on,
            unit: 'ms' as const,
            values: values(run, kind),
            goal: { id: 'no long task', most: 50 },
          }
        : figure(run, kind, FLOOR, goalOf(run, kind, size)),
    ),
    figure('readSnapshot', kind, 'innerText'),
    figure('readSnapshot', kind, 'rrweb-snapshot', { id: 'P2', most: 1 / 100 }),
    figure('readSnapshot', kind, 'Readability', { id: 'P2', most: 1 / 300 }),
    figure('readSnapshot', kind, 'Defuddle'),
    figure('readSnapshot', kind, 'SingleFile'),
  ]);
};

/**
 * What a reading costs in a stranger's page (P2, P3), beside what the browser itself needs for the same page, and what peers need.
 * Cold: the first call in a new process and isolated world; dirty: after a change of the page. The page of middle size, and the longest steps of all, also on
 * a processor that pretends to be four times slower.
 */
export const reading = async (rounds: number, sizes: readonly number[], say: (text: string) => void): Promise<Figure[]> => {
  const [ours = '', peers = ''] = await Promise.all(['in-page', 'peers-in-page'].map((file) => bundled(`tests/bench/${file}.ts`)));
  const middle = sizes[sizes.length >> 1];
  const bench = await startBench();
  const figures: Figure[] = [];
  try {
    for (const size of sizes)
      for (const slower of size === middle ? [1, SLOWED] : [1]) {
        say(`reading ${size} nodes${slower > 1 ? `, ${slower} times slower` : ''}`);
        const html = dashboardOf(size);
        await bench.show(html);
        const nodes = await bench.nodes();
        const taken: Taken = new Map();
        for (let i = 0; i < (slower > 1 ? Math.min(rounds, 5) : rounds); i++) await round(bench, html, { ours, peers }, slower, taken);
        figures.push(...figuresOf(taken, Math.round(nodes), slower));
      }
  } finally {
    await bench.close();
  }
  return figures;
};

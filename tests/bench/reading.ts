import { type Figure, type Goal, shuffled } from './figures';
import { dashboardOf } from './page';
import { bundled, startBench } from './world';

const FLOOR = 'TreeWalker';
const OURS = ['readSnapshot', 'serialise', 'fingerprint', 'isWaiting', 'longest step of a reading', 'longest step of a copy'];
const PEERS = ['rrweb-snapshot', 'Readability', 'Defuddle'];
const SLOWED = 4;

type Round = { cold: number; dirty: number };

const goalOf = (run: string, kind: keyof Round): Goal | undefined =>
  run === 'readSnapshot' && kind === 'cold'
    ? { id: 'P2', most: 1.5 }
    : run === 'fingerprint' && kind === 'dirty'
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

/**
 * What a reading costs in a stranger's page (P2, P3), beside what the browser itself needs for the same page, and what peers need.
 * Cold: the first call in a new process and isolated world; dirty: after a change of the page. The longest step is taken on a processor that pretends
 * to be four times slower.
 */
export const reading = async (rounds: number, sizes: readonly number[], say: (text: string) => void): Promise<Figure[]> => {
  const [ours, peers] = await Promise.all(['in-page', 'peers-in-page'].map((file) => bundled(`tests/bench/${file}.ts`)));
  const bench = await startBench();
  const figures: Figure[] = [];
  try {
    for (const size of sizes) {
      say(`reading ${size} nodes`);
      const html = dashboardOf(size);
      const taken = new Map<string, Round[]>();
      let nodes = 0;
      for (let round = 0; round < rounds; round++)
        for (const name of shuffled([FLOOR, 'innerText', ...OURS, ...PEERS])) {
          await bench.show(html);
          nodes ||= await bench.nodes();
          const world = await bench.world((PEERS.includes(name) ? peers : ours) ?? '');
          // A fingerprint is only ever taken after a reading, of the places that it found.
          if (name === 'fingerprint') await world.run('readSnapshot');
          const step = name.startsWith('longest step');
          if (step) await bench.throttle(SLOWED);
          const cold = await world.run(name);
          await world.disturb(`Aktif ${round}`);
          const dirty = await world.run(name);
          if (step) await bench.throttle(1);
          const ms = step ? { cold: Number(cold.answer), dirty: Number(dirty.answer) } : { cold: cold.ms, dirty: dirty.ms };
          taken.set(name, [...(taken.get(name) ?? []), ms]);
        }
      const values = (name: string, kind: keyof Round): number[] => (taken.get(name) ?? []).map((one) => one[kind]);
      const on = `${Math.round(nodes).toLocaleString('en')} nodes`;
      for (const kind of ['cold', 'dirty'] as const) {
        const figure = (run: string, beside: string, goal?: Goal): Figure => ({
          run: `${run}, ${kind}`,
          on,
          unit: 'ms',
          values: values(run, kind),
          beside: { run: beside, values: values(beside, kind) },
          ...(goal && { goal }),
        });
        for (const run of OURS)
          if (run.startsWith('longest step'))
            figures.push({
              run: `${run}, ${kind}, processor ${SLOWED} × slower`,
              on,
              unit: 'ms',
              values: values(run, kind),
              goal: { id: 'no long task', most: 50 },
            });
          else figures.push(figure(run, FLOOR, goalOf(run, kind)));
        figures.push(
          figure('readSnapshot', 'rrweb-snapshot', { id: 'P2', most: 1 / 100 }),
          figure('readSnapshot', 'Readability', { id: 'P2', most: 1 / 300 }),
          figure('readSnapshot', 'Defuddle'),
        );
      }
    }
  } finally {
    await bench.close();
  }
  return figures;
};

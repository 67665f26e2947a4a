import { type Figure, shuffled } from './figures';
import { dashboardOf } from './page';
import { bundled, startBench } from './world';

const OURS = 'in-page';
const PEERS = ['zod-in-page', 'peers-in-page'];

/**
 * What it costs to have the reader in a page at all (P1): compiling and running its modules in a new isolated world, before anything is read,
 * beside a schema in zod and beside the libraries that peers inject.
 */
export const injection = async (rounds: number, say: (text: string) => void): Promise<Figure[]> => {
  const names = [OURS, ...PEERS];
  const scripts = await Promise.all(names.map((name) => bundled(`tests/bench/${name}.ts`)));
  const bench = await startBench();
  const taken = new Map<string, number[]>();
  try {
    say('injecting');
    for (let round = 0; round < rounds; round++)
      for (const name of shuffled(names)) {
        await bench.show(dashboardOf(500));
        const { loaded } = await bench.world(scripts[names.indexOf(name)] ?? '');
        taken.set(name, [...(taken.get(name) ?? []), loaded]);
      }
  } finally {
    await bench.close();
  }
  const kB = (name: string): string => `${Math.round((scripts[names.indexOf(name)]?.length ?? 0) / 1000)} kB`;
  return PEERS.map((peer, i) => ({
    run: 'modules of the content script, loaded',
    on: kB(OURS),
    unit: 'ms',
    values: taken.get(OURS) ?? [],
    beside: {
      run: `${['a snapshot schema in zod', 'rrweb-snapshot, Readability and Defuddle'][i]}, ${kB(peer)}`,
      values: taken.get(peer) ?? [],
    },
    ...(i === 0 && { goal: { id: 'P1', most: 0.1 } }),
  }));
};

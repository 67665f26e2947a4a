import { type Figure, shuffled } from './figures';
import { dashboardOf } from './page';
import { bundled, SLOWED, startBench } from './world';

const NODES = 5_000;
const SECONDS = 4;
const BASE = 'nothing';
/** The goal of P4 beside each peer, where it has one. */
const GOALS: Readonly<Record<string, number>> = { 'innerText on every mutation': 1 / 50, 'rrweb record()': 1 / 15 };
const PEERS = [...Object.keys(GOALS), 'rrweb-snapshot half a second after'];
const RUNS = [BASE, 'ours', ...PEERS];

/** About 2,000 changed texts a second. */
const CHURN = `<script>
const texts = [...document.querySelectorAll('.catalogue span, .catalogue p')];
let n = 0;
setInterval(() => { for (let i = 0; i < 10; i++, n++) texts[n % texts.length].firstChild.data = 'Lembaga ' + n; }, 5);
</script>`;

type Taken = Map<string, number[]>;

const figuresOf = (taken: Taken, slower: number): Figure[] => {
  const beyond = (name: string): number[] => (taken.get(name) ?? []).map((ms, i) => Math.max(0, ms - (taken.get(BASE)?.[i] ?? 0)));
  return PEERS.map((peer) => ({
    run: 'watching, a second',
    on: `${NODES.toLocaleString('en')} nodes${slower > 1 ? `, processor ${slower} × slower` : ''}`,
    unit: 'ms',
    values: beyond('ours'),
    beside: { run: peer, values: beyond(peer) },
    ...(GOALS[peer] && slower === 1 && { goal: { id: 'P4', most: GOALS[peer] } }),
  }));
};

/** What watching costs on a page that never holds still (P4): milliseconds of the page's thread a second, beyond what the page needs by itself. */
export const churn = async (rounds: number, say: (text: string) => void): Promise<Figure[]> => {
  const script = await bundled('tests/bench/churn-in-page.ts');
  const bench = await startBench();
  const figures: Figure[] = [];
  try {
    for (const slower of [1, SLOWED]) {
      const taken: Taken = new Map(RUNS.map((name) => [name, []]));
      say(`a page with 2,000 mutations a second${slower > 1 ? `, ${slower} times slower` : ''}`);
      for (let round = 0; round < rounds; round++)
        for (const name of shuffled(RUNS)) {
          await bench.show(dashboardOf(NODES).replace('</body>', `${CHURN}</body>`));
          const world = await bench.world(script);
          await world.run(name);
          await bench.throttle(slower);
          const before = await bench.busy();
          await new Promise((resolve) => setTimeout(resolve, SECONDS * 1_000));
          taken.get(name)?.push((((await bench.busy()) - before) * 1_000) / SECONDS);
          await bench.throttle(1);
        }
      figures.push(...figuresOf(taken, slower));
    }
  } finally {
    await bench.close();
  }
  return figures;
};

import { waitFor } from '../tools/browser';
import { openStage } from '../tools/stage';
import type { Figure } from './figures';
import { dashboardOf } from './page';
import { bundled } from './world';

const FLOOR = 'TreeWalker';
const OURS = ['readSnapshot', 'serialise', 'has it changed'];
const RUNS = [FLOOR, ...OURS];
/** Firefox tells the time by the millisecond: what is short is run again and again. */
const TIMES = 5;

/** What a reading costs in Firefox, the browser of Indonesian phones that takes extensions: on one page, first once, then again. Short pages are below its clock. */
export const firefox = async (
  rounds: number,
  sizes: readonly number[],
  extension: string,
  say: (text: string) => void,
): Promise<Figure[]> => {
  const script = await bundled('tests/bench/in-page.ts');
  const stage = await openStage('firefox', extension);
  const figures: Figure[] = [];
  try {
    stage.site.setDefaultLane('bench');
    for (const size of sizes.filter((nodes) => nodes > 1_000)) {
      say(`reading ${size} nodes in ${stage.browser.version}`);
      const taken = new Map<string, number[]>();
      stage.site.show('bench', { html: dashboardOf(size), status: 200, at: '2020-06-21T09:00:00+07:00' });
      for (let round = 0; round < rounds; round++) {
        const tab = await stage.browser.openSiteTab('bench');
        // No host of the programme's: the extension itself stays away.
        await tab.goto('https://bench.example/');
        // Going there does not wait until it is there.
        await waitFor('the page', () =>
          tab
            .evaluate(() => location.hostname === 'bench.example' && document.readyState === 'complete')
            .then((there) => there || undefined)
            .catch(() => undefined),
        );
        const once = `async () => { ${script}
          const of = async (name) => { let ms = 0; for (let i = 0; i < ${TIMES}; i++) { bench.disturb('Aktif ' + i); ms += (await bench.run(name)).ms; } return ms / ${TIMES}; };
          const first = (await bench.run('readSnapshot')).ms;
          await bench.run('fingerprint');
          const times = { first };
          for (const name of ${JSON.stringify(RUNS)}.sort(() => Math.random() - 0.5)) times[name] = await of(name);
          return times; }`;
        const times = (await tab.evaluate(once as unknown as () => unknown)) as Record<string, number>;
        for (const [name, ms] of Object.entries(times)) taken.set(name, [...(taken.get(name) ?? []), ms]);
        await tab.close();
      }
      const on = `${size.toLocaleString('en')} nodes`;
      const figure = (run: string, name: string): Figure => ({
        run,
        on,
        unit: 'ms',
        values: taken.get(name) ?? [],
        beside: { run: FLOOR, values: taken.get(FLOOR) ?? [] },
      });
      figures.push(figure('readSnapshot, first, Firefox', 'first'), ...OURS.map((name) => figure(`${name}, again, Firefox`, name)));
    }
  } finally {
    await stage.close();
  }
  return figures;
};

import { waitFor } from '../tools/browser';
import { openStage } from '../tools/stage';
import { type Figure, quantile } from './figures';
import { bundled, SLOWED } from './world';

const STEPS = 120;

/** How long a frame of the timeline takes while a wheel is turned through a log of so many looks: 16.7 ms at best, with 60 frames a second. */
export const scrolling = async (
  rounds: number,
  sizes: readonly number[],
  extension: string,
  say: (text: string) => void,
): Promise<Figure[]> => {
  const script = await bundled('tests/bench/history-in-page.ts');
  const figures: Figure[] = [];
  for (const size of sizes) {
    const stage = await openStage('chromium', extension);
    try {
      say(`scrolling through ${size.toLocaleString('en')} looks`);
      const call = (run: string): Promise<unknown> => stage.control.evaluate(run as unknown as () => unknown);
      await call(`() => { ${script} }`);
      await call(`() => bench.fill(${size}, ${Math.max(1, Math.ceil(size / 49))}, 'saksi')`);
      const page = await stage.browser.openExtensionPage('timeline.html');
      await waitFor(
        'all records',
        async () => (await page.evaluate(() => document.querySelector('[data-counted]') !== null)) || undefined,
        120_000,
      );
      await page.look({ slower: SLOWED });
      const taken: { middle: number; late: number }[] = [];
      for (let round = 0; round < rounds; round++) {
        const frames = await page.evaluate(async (steps) => {
          const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
          const times = [await frame()];
          for (let step = 0; step < steps; step += 1) {
            scrollBy(0, 120);
            times.push(await frame());
          }
          return times.slice(1).map((time, index) => time - (times[index] as number));
        }, STEPS);
        taken.push({ middle: quantile(frames, 0.5), late: quantile(frames, 0.95) });
      }
      const on = `${size.toLocaleString('en')} looks, ${SLOWED} times slower`;
      figures.push(
        { run: 'a frame of the timeline while it is scrolled, the median', on, unit: 'ms', values: taken.map(({ middle }) => middle) },
        { run: 'and that of the slowest in twenty', on, unit: 'ms', values: taken.map(({ late }) => late) },
      );
    } finally {
      await stage.close();
    }
  }
  return figures;
};

import { waitFor } from '../tools/browser';
import { openStage } from '../tools/stage';
import { type Figure, shuffled } from './figures';
import { bundled } from './world';

const PAGES = ['popup.html', 'timeline.html'];

/** How long the popup and the timeline take to say something, with a log of so many looks (P10): from the start of the page to its first text. */
export const opening = async (
  rounds: number,
  sizes: readonly number[],
  extension: string,
  say: (text: string) => void,
): Promise<Figure[]> => {
  const script = await bundled('tests/bench/history-in-page.ts');
  const taken = new Map<string, number[]>();
  const [smallest = 0] = sizes;
  for (const size of sizes) {
    const stage = await openStage('chromium', extension);
    try {
      say(`opening pages on ${size.toLocaleString('en')} looks`);
      const call = (run: string): Promise<unknown> => stage.control.evaluate(run as unknown as () => unknown);
      await call(`() => { ${script} }`);
      await call(`() => bench.fill(${size}, ${Math.max(1, Math.ceil(size / 49))}, 'saksi')`);
      for (let round = 0; round < rounds; round++)
        for (const page of shuffled(PAGES)) {
          const opened = await stage.browser.openExtensionPage(page);
          const ms = await waitFor(`the first text of ${page}`, () =>
            opened
              .evaluate(() => {
                const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
                return paint !== undefined && /\S/.test(document.getElementById('root')?.textContent ?? '') ? paint : 0;
              })
              .then((paint) => paint || undefined),
          );
          await opened.close();
          const key = `${page} ${size}`;
          taken.set(key, [...(taken.get(key) ?? []), ms]);
        }
    } finally {
      await stage.close();
    }
  }
  return PAGES.flatMap((page) =>
    sizes.map(
      (size): Figure => ({
        run: `${page}, first paint`,
        on: `${size.toLocaleString('en')} looks`,
        unit: 'ms',
        values: taken.get(`${page} ${size}`) ?? [],
        ...(size !== smallest && {
          beside: { run: `${smallest} looks`, values: taken.get(`${page} ${smallest}`) ?? [] },
          goal: { id: 'P10', most: 1.15 },
        }),
      }),
    ),
  );
};

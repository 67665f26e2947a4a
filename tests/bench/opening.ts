import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '../tools/browser';
import { openStage } from '../tools/stage';
import { type Figure, shuffled } from './figures';
import { bundled, SLOWED } from './world';

const PAGES = ['popup.html', 'timeline.html'];
const STATIC = 'static.html';

/** The popup's own page and styles with a few words in it and no script: what any page costs. */
const withStatic = (extension: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'saksi-bench-'));
  cpSync(extension, copy, { recursive: true });
  const page = readFileSync(join(copy, 'popup.html'), 'utf8')
    .replace(/<script[\s\S]*?<\/script>|<link[^>]*modulepreload[^>]*>/g, '')
    .replace('</header>', '</header><h1>Saksi menjaga catatan pelatihanmu.</h1>');
  writeFileSync(join(copy, STATIC), page);
  return copy;
};

type Opened = { paint: number; words: number };

/** When a page was first painted, and when the largest of its words were, in ms from its start; undefined as long as it says no more than its name. */
const opened = (): Promise<Opened | undefined> =>
  new Promise((resolve) => {
    const root = document.getElementById('root')?.cloneNode(true) as HTMLElement | undefined;
    root?.querySelector('.brand')?.remove();
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (document.documentElement.dataset.before !== undefined || paint === undefined || !/\S/.test(root?.textContent ?? ''))
      return resolve(undefined);
    requestAnimationFrame(() =>
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        resolve({ paint, words: Math.max(...list.getEntries().map(({ startTime }) => startTime)) });
      }).observe({ type: 'largest-contentful-paint', buffered: true }),
    );
  });

/** How long the popup and the timeline take to show and to say something, with a log of so many looks (P10). */
export const opening = async (
  rounds: number,
  sizes: readonly number[],
  extension: string,
  say: (text: string) => void,
): Promise<Figure[]> => {
  const script = await bundled('tests/bench/history-in-page.ts');
  const taken = new Map<string, Opened[]>();
  const [smallest = 0] = sizes;
  const largest = sizes.at(-1) ?? 0;
  const slowed = `, processor ${SLOWED} × slower`;
  const folder = withStatic(extension);
  try {
    for (const size of sizes) {
      const stage = await openStage('chromium', folder);
      try {
        say(`opening pages on ${size.toLocaleString('en')} looks`);
        const call = (run: string): Promise<unknown> => stage.control.evaluate(run as unknown as () => unknown);
        await call(`() => { ${script} }`);
        await call(`() => bench.fill(${size}, ${Math.max(1, Math.ceil(size / 49))}, 'saksi')`);
        const open = async (page: string, slower: number): Promise<Opened> => {
          const tab = await stage.browser.openExtensionPage(page);
          try {
            if (slower > 1) {
              await tab.look({ slower });
              await tab.evaluate(() => {
                document.documentElement.dataset.before = '';
                location.reload();
              });
            }
            return await waitFor(`the words of ${page}`, () =>
              tab
                .evaluate(opened)
                // Between two pages.
                .catch(() => undefined),
            );
          } finally {
            await tab.close();
          }
        };
        for (const [slower, where] of size === largest
          ? ([
              [1, ''],
              [SLOWED, slowed],
            ] as const)
          : ([[1, '']] as const))
          for (let round = 0; round < rounds; round++)
            for (const page of shuffled([...PAGES, STATIC])) {
              const key = `${page} ${size}${where}`;
              taken.set(key, [...(taken.get(key) ?? []), await open(page, slower)]);
            }
      } finally {
        await stage.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const values = (key: string, what: keyof Opened): number[] => (taken.get(key) ?? []).map((each) => each[what]);
  const figure = (
    what: keyof Opened,
    page: string,
    size: number,
    where: string,
    beside: { run: string; key: string },
    goal?: number,
  ): Figure => ({
    run: `${page}, ${what === 'paint' ? 'first paint' : 'what it says'}`,
    on: `${size.toLocaleString('en')} looks${where}`,
    unit: 'ms',
    values: values(`${page} ${size}${where}`, what),
    beside: { run: beside.run, values: values(beside.key, what) },
    ...(goal && { goal: { id: 'P10', most: goal } }),
  });
  const still = (size: number, where: string): { run: string; key: string } => ({
    run: 'the same page without a script',
    key: `${STATIC} ${size}${where}`,
  });
  return PAGES.flatMap((page) =>
    (['paint', 'words'] as const).flatMap((what) => [
      ...sizes.map((size) => figure(what, page, size, '', still(size, ''), 1.1)),
      ...sizes
        .filter((size) => size !== smallest)
        .map((size) => figure(what, page, size, '', { run: `${smallest} looks`, key: `${page} ${smallest}` }, 1.15)),
      figure(what, page, largest, slowed, still(largest, slowed)),
    ]),
  );
};

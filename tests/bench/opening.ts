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
    .replace(/(<div[^>]*id="root"[^>]*>)[\s\S]*?(<\/div>)/, '$1<p>Saksi menjaga catatan pelatihanmu.</p>$2');
  writeFileSync(join(copy, STATIC), page);
  return copy;
};

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
        const open = async (page: string, slower: number): Promise<number> => {
          const opened = await stage.browser.openExtensionPage(page);
          try {
            if (slower > 1) {
              await opened.look({ slower });
              await opened.evaluate(() => {
                document.documentElement.dataset.before = '';
                location.reload();
              });
            }
            return await waitFor(`the first text of ${page}`, () =>
              opened
                .evaluate(() => {
                  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
                  return paint !== undefined &&
                    document.documentElement.dataset.before === undefined &&
                    /\S/.test(document.getElementById('root')?.textContent ?? '')
                    ? paint
                    : 0;
                })
                .then((paint) => paint || undefined)
                // Between two pages.
                .catch(() => undefined),
            );
          } finally {
            await opened.close();
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
  const figure = (page: string, size: number, where: string, beside: { run: string; key: string }, goal?: number): Figure => ({
    run: `${page}, first paint`,
    on: `${size.toLocaleString('en')} looks${where}`,
    unit: 'ms',
    values: taken.get(`${page} ${size}${where}`) ?? [],
    beside: { run: beside.run, values: taken.get(beside.key) ?? [] },
    ...(goal && { goal: { id: 'P10', most: goal } }),
  });
  const still = (size: number, where: string): { run: string; key: string } => ({
    run: 'the same page without a script',
    key: `${STATIC} ${size}${where}`,
  });
  return PAGES.flatMap((page) => [
    ...sizes.map((size) => figure(page, size, '', still(size, ''), 1.1)),
    ...sizes
      .filter((size) => size !== smallest)
      .map((size) => figure(page, size, '', { run: `${smallest} looks`, key: `${page} ${smallest}` }, 1.15)),
    figure(page, largest, slowed, still(largest, slowed)),
  ]);
};

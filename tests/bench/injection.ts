import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, shuffled } from './figures';
import { dashboardOf } from './page';
import { bundled, startBench } from './world';

const CONTENT = 'content script';
const READER = 'reader, brought later';
const ZOD = 'a snapshot schema in zod';
const LIBRARIES = 'rrweb-snapshot, Readability and Defuddle';

/** What a content script finds in its world; nobody answers, so that it waits as it does before the reader is there. */
const STUB = 'globalThis.chrome = { runtime: { id: "saksi", sendMessage: () => new Promise(() => {}) } };';

/**
 * What it costs to have our files in a page at all (P1): compiling and running each as built, in a new process and isolated world, before anything is read,
 * beside a schema in zod and beside the libraries that peers inject. Every page of the programme gets the content script; the reader comes later, by itself.
 */
export const injection = async (rounds: number, extension: string, say: (text: string) => void): Promise<Figure[]> => {
  const built = (path: string): string => STUB + readFileSync(join(extension, path), 'utf8');
  const scripts = new Map([
    [CONTENT, built('content-scripts/prakerja.js')],
    [READER, built('reader.js')],
    [ZOD, await bundled('tests/bench/zod-in-page.ts')],
    [LIBRARIES, await bundled('tests/bench/peers-in-page.ts')],
  ]);
  const bench = await startBench();
  const taken = new Map<string, number[]>();
  try {
    say('injecting');
    for (let round = 0; round < rounds; round++)
      for (const [name, script] of shuffled([...scripts])) {
        await bench.show(dashboardOf(500));
        const { loaded } = await bench.world(script);
        taken.set(name, [...(taken.get(name) ?? []), loaded]);
      }
  } finally {
    await bench.close();
  }
  const kB = (name: string): string => `${Math.round((scripts.get(name)?.length ?? 0) / 1000)} kB`;
  return [CONTENT, READER].flatMap((run) =>
    [ZOD, LIBRARIES].map((peer) => ({
      run: `${run}, loaded`,
      on: kB(run),
      unit: 'ms' as const,
      values: taken.get(run) ?? [],
      beside: { run: `${peer}, ${kB(peer)}`, values: taken.get(peer) ?? [] },
      ...(run === CONTENT && { goal: { id: 'P1', most: peer === ZOD ? 0.1 : 0.3 } }),
    })),
  );
};

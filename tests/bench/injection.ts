import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, shuffled } from './figures';
import { dashboardOf } from './page';
import { bundled, SLOWED, startBench } from './world';

/** A world in which nothing runs holds memory too. */
const EMPTY = 'nothing';
const CONTENT = 'content script';
const READER = 'reader, brought later';
const ZOD = 'a snapshot schema in zod';
const LIBRARIES = 'rrweb-snapshot, Readability and Defuddle';

/** What a content script finds in its world; nobody answers, so that it waits as it does before the reader is there. */
const STUB = 'globalThis.chrome = { runtime: { id: "saksi", sendMessage: () => new Promise(() => {}) } };';

/**
 * What it costs to have our files in a page at all (P1): compiling and running each as built, in a new process and isolated world, before anything is read,
 * beside a schema in zod and beside the libraries that peers inject, and the memory that it then holds. Every page of the programme gets the content script;
 * the reader comes later, by itself.
 */
export const injection = async (rounds: number, extension: string, say: (text: string) => void): Promise<Figure[]> => {
  const built = (path: string): string => STUB + readFileSync(join(extension, path), 'utf8');
  const scripts = new Map([
    [EMPTY, STUB],
    [CONTENT, built('content-scripts/prakerja.js')],
    [READER, built('reader.js')],
    [ZOD, await bundled('tests/bench/zod-in-page.ts')],
    [LIBRARIES, await bundled('tests/bench/peers-in-page.ts')],
  ]);
  const bench = await startBench();
  const loads = new Map<string, number[]>();
  const slow = new Map<string, number[]>();
  const held = new Map<string, number[]>();
  const keep = (taken: Map<string, number[]>, name: string, value: number): unknown => taken.set(name, [...(taken.get(name) ?? []), value]);
  try {
    say('injecting');
    for (let round = 0; round < rounds; round++)
      for (const [name, script] of shuffled([...scripts])) {
        await bench.show(dashboardOf(500));
        const before = await bench.heap();
        keep(loads, name, (await bench.world(script)).loaded);
        keep(held, name, (await bench.heap()) - before);
        await bench.show(dashboardOf(500));
        await bench.throttle(SLOWED);
        keep(slow, name, (await bench.world(script)).loaded);
        await bench.throttle(1);
      }
  } finally {
    await bench.close();
  }
  const kB = (name: string): string => `${Math.round((scripts.get(name)?.length ?? 0) / 1000)} kB`;
  const beyond = new Map([...held].map(([name, all]) => [name, all.map((bytes, i) => bytes - (held.get(EMPTY)?.[i] ?? Number.NaN))]));
  const beside = (run: string, taken: Map<string, number[]>, what: string, where: string, unit: Figure['unit'], goals: boolean): Figure[] =>
    [ZOD, LIBRARIES].map((peer) => ({
      run: `${run}, ${what}`,
      on: `${kB(run)}${where}`,
      unit,
      values: taken.get(run) ?? [],
      beside: { run: `${peer}, ${kB(peer)}`, values: taken.get(peer) ?? [] },
      ...(goals && run === CONTENT && { goal: { id: 'P1', most: peer === ZOD && unit === 'ms' ? 0.1 : 0.3 } }),
    }));
  return [CONTENT, READER].flatMap((run) => [
    ...beside(run, loads, 'loaded', '', 'ms', true),
    ...beside(run, slow, 'loaded', `, processor ${SLOWED} × slower`, 'ms', false),
    ...beside(run, beyond, 'memory it holds', '', 'bytes', true),
  ]);
};

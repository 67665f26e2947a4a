import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../tools/root';
import { dashboardOf } from './page';
import { bundled, startBench } from './world';

/*
 * What a reading costs in a stranger's page, beside what the browser itself needs for the same page.
 * Every run has a renderer process and an isolated world of its own; rounds are interleaved and in random order, because the machine is never quiet:
 * the ratio is the result, the milliseconds are colour. `--rounds 9`, `--sizes 500,5000,20000`.
 */
const FLOOR = 'TreeWalker';
const RUNS = [FLOOR, 'innerText', 'outerHTML', 'readSnapshot', 'serialise', 'fingerprint', 'isWaiting'];
const CONTENT_SCRIPT = '.output/chrome-mv3/content-scripts/prakerja.js';

type Round = { cold: number; dirty: number };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const shuffled = <T>(values: readonly T[]): T[] =>
  values
    .map((value) => ({ value, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

const figure = (n: number): string => (n < 10 ? n.toFixed(2) : n.toFixed(0));

/** Milliseconds, and the median of the ratios to the floor of the same round. */
const cell = (own: readonly number[], floor: readonly number[]): string =>
  `${figure(median(own))} (${figure(median(own.map((ms, i) => ms / (floor[i] ?? Number.NaN))))} ×)`;

const measured = async (rounds: number, sizes: readonly number[]): Promise<string[]> => {
  const bench = await startBench(await bundled(join(ROOT, 'tests/bench/in-page.ts')));
  const lines: string[] = [];
  try {
    for (const size of sizes) {
      const html = dashboardOf(size);
      const taken = new Map<string, Round[]>(RUNS.map((name) => [name, []]));
      let nodes = 0;
      for (let round = 0; round < rounds; round++)
        for (const name of shuffled(RUNS)) {
          await bench.show(html);
          nodes ||= await bench.nodes();
          const world = await bench.world();
          // A fingerprint is only ever taken after a reading, of the places that it found.
          if (name === 'fingerprint') await world.run('readSnapshot');
          const cold = (await world.run(name)).ms;
          await world.disturb(`Aktif ${round}`);
          const dirty = (await world.run(name)).ms;
          taken.get(name)?.push({ cold, dirty });
        }
      for (const [name, own] of taken) {
        const floor = taken.get(FLOOR) ?? [];
        const of = (kind: keyof Round): string =>
          cell(
            own.map((one) => one[kind]),
            floor.map((one) => one[kind]),
          );
        const long = own.flatMap(({ cold, dirty }) => [cold, dirty]).filter((ms) => ms > 50).length;
        lines.push(`| ${name} | ${Math.round(nodes)} | ${of('cold')} | ${of('dirty')} | ${long} of ${own.length * 2} |`);
      }
    }
    lines.push('', `Chromium ${bench.version}.`);
  } finally {
    await bench.close();
  }
  return lines;
};

const contentScript = (): string => {
  try {
    const bytes = readFileSync(join(ROOT, CONTENT_SCRIPT));
    return `Content script: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped.`;
  } catch {
    return 'Content script: not built (npm run build).';
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '9' }, sizes: { type: 'string', default: '500,5000,20000' } },
  });
  const lines = await measured(Number(values.rounds), values.sizes.split(',').map(Number));
  const report = [
    '# What a reading costs',
    '',
    `Taken ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, ${values.rounds} rounds.`,
    `Milliseconds, and in brackets the median ratio to ${FLOOR} in the same round. Cold: the first call in a new process and isolated world; dirty: after a change of the page.`,
    '',
    '| run | nodes | cold, ms | dirty, ms | over 50 ms |',
    '|---|---|---|---|---|',
    ...lines,
    contentScript(),
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'tests/bench/RESULTS.md'), report);
  console.log(report);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

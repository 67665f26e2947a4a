import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../tools/build';
import { command, Mistake, readArgs } from '../tools/command';
import { findProgram } from '../tools/programs.mjs';
import { ROOT } from '../tools/root';
import { acknowledged } from './acknowledged';
import { churn } from './churn';
import { comparing } from './comparing';
import { type Figure, growthOf, tableOf } from './figures';
import { firefox } from './firefox';
import { history } from './history';
import { injection } from './injection';
import { notesOf } from './notes';
import { opening } from './opening';
import { reading, trainings } from './reading';
import { scrolling } from './scrolling';
import { sizes } from './sizes';

/*
 * What Saksi costs, each figure beside its floor and its peers, measured in the same rounds in random order, because the machine is never quiet:
 * the ratio is the result, the milliseconds are colour.
 */
const USAGE = `npm run bench [-- --parts reading,sizes] [--rounds 9] [--nodes 500,5000,20000] [--looks 10,1000,10000] [--out beginning of a path]
The whole is written to tests/bench/RESULTS.md and RESULTS.json and takes an hour; a part of it, to out/.`;
type Options = { rounds: number; nodes: number[]; looks: number[]; extension: string; say: (text: string) => void };

const PARTS: Record<string, (options: Options) => Figure[] | Promise<Figure[]>> = {
  sizes: ({ extension }) => sizes(extension),
  reading: ({ rounds, nodes, say }) => reading(rounds, nodes, say),
  trainings: ({ rounds, say }) => trainings(rounds, say),
  firefox: async ({ rounds, nodes, say }) => firefox(Math.min(rounds, 5), nodes, await build('firefox', 'production'), say),
  injection: ({ rounds, extension, say }) => injection(rounds, extension, say),
  churn: ({ rounds, say }) => churn(Math.min(rounds, 5), say),
  acknowledged: ({ rounds, extension, say }) => acknowledged(rounds, extension, say),
  comparing: ({ rounds }) => comparing(rounds),
  history: ({ rounds, looks, extension, say }) => history(rounds, looks, extension, say),
  opening: ({ rounds, looks, extension, say }) => opening(rounds, looks, extension, say),
  scrolling: ({ rounds, looks, extension, say }) => scrolling(rounds, looks, extension, say),
};

const ALL = Object.keys(PARTS).join(',');

const numbers = (name: string, list: string): number[] =>
  list.split(',').map((each) => {
    if (!/^[1-9]\d*$/.test(each)) throw new Mistake(`--${name} ${list}: give whole numbers, 1 or more, with commas between them.`);
    return Number(each);
  });

/** Less than a millionth is noise of the clock's. */
const inMillionths = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value);

const chromiumVersion = (): string => execFileSync(findProgram('chromium') ?? 'chromium', ['--version'], { encoding: 'utf8' }).trim();

const main = async (): Promise<boolean> => {
  const { values } = readArgs(
    {
      parts: { type: 'string', default: ALL },
      rounds: { type: 'string', default: '9' },
      nodes: { type: 'string', default: '500,5000,20000' },
      looks: { type: 'string', default: '10,1000,10000' },
      out: { type: 'string' },
    },
    { most: 0 },
  );
  const unknown = values.parts.split(',').filter((part) => !PARTS[part]);
  if (unknown.length) throw new Mistake(`--parts: there is no "${unknown[0]}"; there are: ${Object.keys(PARTS).join(', ')}`);
  const options: Options = {
    rounds: numbers('rounds', values.rounds)[0] as number,
    nodes: numbers('nodes', values.nodes),
    looks: numbers('looks', values.looks),
    extension: await build('chrome', 'production'),
    say: (text) => console.error(text),
  };
  const taken: Record<string, Figure[]> = {};
  const failed: string[] = [];
  for (const part of values.parts.split(',')) {
    const start = performance.now();
    try {
      taken[part] = (await PARTS[part]?.(options)) ?? [];
    } catch (error) {
      // What the other parts measured in twenty minutes is not lost with it.
      failed.push(`- **${part}**: ${error instanceof Error ? error.message : error}`);
    }
    options.say(`${part}: ${Math.round((performance.now() - start) / 1000)} s`);
  }
  const machine = `Taken ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, ${chromiumVersion()}, ${options.rounds} rounds.`;
  const notes = notesOf(Object.values(taken).flat());
  const growth = Object.values(taken).flatMap(growthOf);
  const report = [
    '# What everything costs',
    '',
    machine,
    'Medians and quartiles; the ratio is the median of those taken in the same round, with its 95 % interval. A goal counts as missed where that interval lies above it.',
    'Made by `npm run bench`; the same as data in RESULTS.json.',
    ...Object.entries(taken).flatMap(([part, figures]) => ['', `## ${part}`, '', tableOf(figures)]),
    ...(failed.length ? ['', '## not measured', '', ...failed] : []),
    ...(growth.length ? ['', '## growth', '', '| run | from, to | slope |', '|---|---|---|', ...growth] : []),
    ...(notes.length ? ['', '## goals that are missed: what was tried, and the limit', '', ...notes] : []),
  ].join('\n');
  const out = values.out ?? join(ROOT, values.parts === ALL ? 'tests/bench/RESULTS' : 'out/bench');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(`${out}.md`, `${report}\n`);
  writeFileSync(`${out}.json`, `${JSON.stringify({ machine, taken }, inMillionths, 1)}\n`);
  console.log(report);
  return failed.length === 0;
};

await command(USAGE, main);

import { parseArgs } from 'node:util';
import { killRounds } from '../browser/faults/kill-rounds';
import type { Browser } from './browser';
import { build } from './build';

const USAGE = `npm run faults -- [--kills 100] [--seed 1] [--browser chromium|firefox]
Kills the browser in the middle of writes that many times, at moments that the seed gives, and reads after each kill what is left.
Exit 0: every acknowledged look is there, once, in order, in a chain that checks.`;

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' }, browser: { type: 'string' } } });
const kills = Number(values.kills ?? 100);
const seed = Number(values.seed ?? 1);
const name = values.browser ?? 'chromium';
if (!Number.isInteger(kills) || !Number.isInteger(seed) || (name !== 'chromium' && name !== 'firefox')) {
  console.error(USAGE);
  process.exit(2);
}
const browser: Browser['name'] = name;
const extension = await build(browser === 'firefox' ? 'firefox' : 'chrome', 'production');
const report = await killRounds({ browser, extension, kills, seed, onRound: (line) => console.log(line) });
console.log(JSON.stringify({ browser, seed, ...report }));
process.exitCode = report.faults.length === 0 ? 0 : 1;

import { killRounds } from '../browser/faults/kill-rounds';
import { build } from './build';
import { command, Mistake, readArgs } from './command';

const USAGE = `npm run faults -- [--kills 100] [--seed 1] [--browser chromium|firefox]
Kills the browser in the middle of writes that many times, at moments that the seed gives, and reads after each kill what is left.
Exit 0: every acknowledged look is there, once, in order, in a chain that checks.`;

await command(USAGE, async () => {
  const { values } = readArgs({ kills: { type: 'string' }, seed: { type: 'string' }, browser: { type: 'string' } }, { most: 0 });
  const { browser = 'chromium' } = values;
  const [kills, seed] = [Number(values.kills ?? 100), Number(values.seed ?? 1)];
  if (browser !== 'chromium' && browser !== 'firefox') throw new Mistake(`--browser ${browser}: there are chromium and firefox.`);
  if (!Number.isInteger(kills) || !Number.isInteger(seed)) throw new Mistake('--kills and --seed: give whole numbers.');
  const extension = await build(browser === 'firefox' ? 'firefox' : 'chrome', 'production');
  const report = await killRounds({ browser, extension, kills, seed, onRound: (line) => console.log(line) });
  console.log(JSON.stringify({ browser, seed, ...report }));
  return report.faults.length === 0;
});

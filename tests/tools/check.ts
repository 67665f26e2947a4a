import { command, readArgs } from './command';
import { lint, types, unit } from './parts';
import { sum, timed } from './tally';

const USAGE = `npm run check
Types, lint and unit tests: what is quick, before each commit.`;

await command(USAGE, async () => {
  readArgs({}, { most: 0 });
  const { passed, failed } = sum(await Promise.all([timed('types', types), timed('lint', lint), timed('unit tests', unit)]));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
});

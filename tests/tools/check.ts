import { lint, types, unit } from './parts';
import { sum, timed } from './tally';

const { passed, failed } = sum(await Promise.all([timed('types', types), timed('lint', lint), timed('unit tests', unit)]));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

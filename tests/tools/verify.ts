import { verifyBundle } from '../../utils/evidence/verify';
import { command, readArgs, readGiven } from './command';
import { verdictText } from './verdict-text';

const USAGE = `npm run verify -- <bundle.zip>
Exit 0: the bundle verifies. 1: it does not. 2: it could not be read. 3: its entries verify, and its report is not what this version writes of them.`;

await command(USAGE, async () => {
  const [path = ''] = readArgs({}, { least: 1, most: 1 }).positionals;
  const verdict = await verifyBundle(new Uint8Array(readGiven(path, 'the evidence bundle, a .zip file')));
  console.log(verdictText(verdict));
  return verdict.ok ? (verdict.asWritten ? 0 : 3) : 1;
});

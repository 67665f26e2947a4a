import { readFileSync } from 'node:fs';
import { verifyBundle } from '../../utils/evidence/verify';
import { verdictText } from './verdict-text';

const [path] = process.argv.slice(2);
if (!path) {
  console.error(
    'npm run verify -- <bundle.zip>\nExit 0: the bundle verifies. 1: it does not. 2: it could not be read. 3: its entries verify, and its report is not what this version writes of them.',
  );
  process.exit(2);
}
try {
  const verdict = await verifyBundle(new Uint8Array(readFileSync(path)));
  console.log(verdictText(verdict));
  process.exitCode = verdict.ok ? (verdict.asWritten ? 0 : 3) : 1;
} catch (error) {
  console.error(`${path}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

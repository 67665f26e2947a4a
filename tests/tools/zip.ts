import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from './changes-of';
import { command, Mistake, readArgs } from './command';
import { packageName, RELEASE, sha256Of, VERSION } from './release';
import { ROOT } from './root';
import { runProgram } from './run-program';

const USAGE = `npm run zip
The store packages, the source package that rebuilds them, what changed, and their hashes: one folder a release.`;
const OUT = join(ROOT, '.output');

const zip = async (browser: 'chrome' | 'firefox'): Promise<void> => {
  const { code, output } = await runProgram('wxt', ['zip', '-b', browser]);
  if (code !== 0) throw new Mistake(`wxt zip failed for ${browser}:\n${output}`);
};

await command(USAGE, async () => {
  readArgs({}, { most: 0 });
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  // One after the other: both write .wxt/.
  await zip('chrome');
  await zip('firefox');
  const lines = (['chrome', 'firefox', 'sources'] as const).map(packageName).map((name) => {
    copyFileSync(join(OUT, name), join(RELEASE, name));
    return `${sha256Of(join(RELEASE, name))}  ${name}\n`;
  });
  writeFileSync(join(RELEASE, 'SHA256SUMS'), lines.join(''));
  writeFileSync(join(RELEASE, 'CHANGES.md'), changesOf(VERSION, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')));
  console.log(`${lines.join('')}in ${RELEASE}`);
  return true;
});

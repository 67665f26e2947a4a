import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from './changes-of';
import { ROOT } from './root';
import { runProgram } from './run-program';

/** The store packages, the source package that rebuilds them, what changed, and their hashes: one folder a release. */
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const OUT = join(ROOT, '.output');
const RELEASE = join(OUT, 'release', version);

const zip = async (browser: 'chrome' | 'firefox'): Promise<void> => {
  const { code, output } = await runProgram('wxt', ['zip', '-b', browser]);
  if (code !== 0) throw new Error(`wxt zip failed for ${browser}:\n${output}`);
};

rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });
// One after the other: both write .wxt/.
await zip('chrome');
await zip('firefox');
const names = ['chrome', 'firefox', 'sources'].map((kind) => `saksi-${version}-${kind}.zip`);
const lines = names.map((name) => {
  copyFileSync(join(OUT, name), join(RELEASE, name));
  return `${createHash('sha256')
    .update(readFileSync(join(RELEASE, name)))
    .digest('hex')}  ${name}\n`;
});
writeFileSync(join(RELEASE, 'SHA256SUMS'), lines.join(''));
writeFileSync(join(RELEASE, 'CHANGES.md'), changesOf(version, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')));
console.log(`${lines.join('')}in ${RELEASE}`);

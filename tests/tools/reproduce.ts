import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './dependencies.mjs';
import { packageName, RELEASE, sha256Of } from './release';
import { unpackZip } from './unpack-zip';

/** Rebuilds both store packages from the source package alone, in a folder of its own, and compares every byte. */
const sources = join(RELEASE, packageName('sources'));
if (!existsSync(sources)) throw new Error(`no source package at ${sources}: run \`npm run zip\` first`);

const folder = mkdtempSync(join(tmpdir(), 'saksi-reproduce-'));
try {
  unpackZip(sources, folder);
  const step = (program: string, args: string[]): void => {
    if (!run(program, args, { cwd: folder })) throw new Error(`${program} ${args.join(' ')} failed; its own message stands above`);
  };
  step('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  let different = 0;
  for (const browser of ['chrome', 'firefox'] as const) {
    step(join(folder, 'node_modules/.bin/wxt'), ['zip', '-b', browser]);
    const name = packageName(browser);
    const [released, rebuilt] = [sha256Of(join(RELEASE, name)), sha256Of(join(folder, '.output', name))];
    console.log(`${released === rebuilt ? 'identical' : 'DIFFERENT'}  ${name}  ${rebuilt}`);
    if (released !== rebuilt) different += 1;
  }
  process.exitCode = different > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

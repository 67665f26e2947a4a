import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, Mistake, readArgs } from './command';
import { run } from './dependencies.mjs';
import { packageName, RELEASE, sha256Of } from './release';
import { unpackZip } from './unpack-zip';

const USAGE = `npm run reproduce
Rebuilds both store packages from the source package alone, in a folder of its own, and compares every byte. Exit 0: all are the same.`;

const step = (program: string, args: string[], cwd: string): void => {
  if (!run(program, args, { cwd })) throw new Mistake(`${program} ${args.join(' ')} failed; its own message stands above`);
};

/** Whether the package that was rebuilt in `folder` has the bytes of the released one. */
const rebuild = (browser: 'chrome' | 'firefox', folder: string): boolean => {
  step(join(folder, 'node_modules/.bin/wxt'), ['zip', '-b', browser], folder);
  const name = packageName(browser);
  const rebuilt = sha256Of(join(folder, '.output', name));
  const same = sha256Of(join(RELEASE, name)) === rebuilt;
  console.log(`${same ? 'identical' : 'DIFFERENT'}  ${name}  ${rebuilt}`);
  return same;
};

await command(USAGE, async () => {
  readArgs({}, { most: 0 });
  const sources = join(RELEASE, packageName('sources'));
  if (!existsSync(sources)) throw new Mistake(`no source package at ${sources}: run \`npm run zip\` first`);
  const folder = mkdtempSync(join(tmpdir(), 'saksi-reproduce-'));
  try {
    unpackZip(sources, folder);
    step('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
    return [rebuild('chrome', folder), rebuild('firefox', folder)].every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

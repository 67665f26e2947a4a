import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './browser';
import { ROOT } from './root';
import { runProgram } from './run-program';

/** `story` is the one build that accepts a clock (house.md, Stories). */
export type BuildMode = 'production' | 'story';
export type BuildBrowser = 'chrome' | 'firefox';

const SOURCES = ['components', 'entrypoints', 'public', 'utils', 'package.json', 'package-lock.json', 'wxt.config.ts'];

const fingerprint = (): string => {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const path of SOURCES) add(join(ROOT, path));
  return hash.digest('hex');
};

/** Two commands at once would write the same folder: the second waits, and then finds it built. */
const withLock = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  const taken = (): true | undefined => {
    try {
      mkdirSync(path);
      return true;
    } catch {
      // A command that was killed leaves its lock; no build takes two minutes.
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 120_000) rmSync(path, { recursive: true, force: true });
      return undefined;
    }
  };
  await waitFor(`another build (its lock is ${path})`, taken, 180_000, 200);
  try {
    return await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
};

/** The folder of a build, made anew where the sources have changed since. */
export const build = async (browser: BuildBrowser, mode: BuildMode): Promise<string> => {
  const name = `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  const folder = join(ROOT, '.output', name);
  const stamps = join(ROOT, '.output/.built');
  const stamp = join(stamps, name);
  mkdirSync(stamps, { recursive: true });
  return withLock(join(stamps, 'lock'), async () => {
    const sources = fingerprint();
    const upToDate = existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
    if (upToDate) return folder;
    rmSync(stamp, { force: true });
    const { code, output } = await runProgram('wxt', ['build', '-b', browser, '--mode', mode]);
    if (code !== 0) throw new Error(`The ${mode} build for ${browser} failed:\n${output}`);
    writeFileSync(stamp, sources);
    return folder;
  });
};

/**
 * Stories are played in a build of their own; that its manifest says what the production build's does, is what makes
 * them say something about what participants install. White space aside: only a production build leaves it out.
 */
export const assertSameManifest = async (browser: BuildBrowser): Promise<void> => {
  const [production, story] = [await build(browser, 'production'), await build(browser, 'story')].map((folder) =>
    JSON.stringify(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))),
  );
  if (production !== story) {
    throw new Error(`The manifests of the production and the story build for ${browser} differ: compare them under .output/`);
  }
};

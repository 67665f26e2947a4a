// Runs before anything is installed: Node 20, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The packages of a lock file, by their folder; none where the file is missing or unreadable.
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
};

/**
 * Whether node_modules holds what the lock asks for. By content: a fresh checkout has newer files and the same packages.
 * @param {string} root
 */
const installed = (root) => {
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([folder, wanted]) => {
    const found = present[folder];
    return folder === '' || (found ? found.version === wanted.version : wanted.optional === true);
  });
};

/**
 * Runs a program; its output goes to standard error, which is where progress belongs.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export const run = (program, args, options) => {
  const { status, error } = spawnSync(program, args, { ...options, stdio: ['ignore', process.stderr, process.stderr] });
  if (error) throw error;
  return status === 0;
};

/**
 * Installs the dependencies when they are missing or other than the lock says.
 * @param {string} root the project's folder
 */
export const installDependencies = (root) => {
  if (!installed(root)) {
    console.error('Installing the dependencies (npm ci, about a minute) …');
    // `npm ci` deletes node_modules, and with it the Node that `npm run` may have put first.
    const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
    const env = { ...process.env, PATH: path.join(delimiter) };
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, env })) {
      throw new Error(
        '`npm ci` failed; its own message stands above. Is the npm registry reachable, and does package-lock.json fit package.json?',
      );
    }
  }
  if (!existsSync(join(root, '.wxt/tsconfig.json')) && !run(join(root, 'node_modules/.bin/wxt'), ['prepare'], { cwd: root })) {
    throw new Error('`wxt prepare` failed; its own message stands above.');
  }
};

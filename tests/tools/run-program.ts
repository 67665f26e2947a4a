import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './root';

const BIN = join(ROOT, 'node_modules/.bin');

/** Runs a program of node_modules in the project's folder; its whole output is kept, and shown only by those who need it. */
export const runProgram = (program: string, args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` };
    const child = spawn(join(BIN, program), args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });

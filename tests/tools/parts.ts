import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';
import type { Tally } from './tally';

const program = async (name: string, args: string[]): Promise<Tally> => {
  const { code, output } = await runProgram(name, args);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
};

export const types = (): Promise<Tally> => program('tsc', ['--noEmit']);
export const lint = (): Promise<Tally> => program('biome', ['check', '.']);

type VitestSummary = { numPassedTests: number; numFailedTests: number };

/** A file that cannot be loaded, or an error outside every test, fails the run without failing a test: that is one failure too. */
const vitest = async (args: string[]): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-vitest-'));
  const summary = join(folder, 'summary.json');
  try {
    const { code, output } = await runProgram('vitest', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${summary}`,
    ]);
    const { numPassedTests: passed, numFailedTests: failed }: VitestSummary = JSON.parse(readFileSync(summary, 'utf8'));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
  } catch (error) {
    throw new Error('vitest ended without a summary', { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const unit = (): Promise<Tally> => vitest(['--project', 'unit']);
export const inBrowsers = (): Promise<Tally> => vitest(['--config', 'tests/browser/vitest.config.ts']);

/** How a part of the tests ended. `output` is for people, and shown where something failed. */
export type Tally = { passed: number; failed: number; output: string };

export const sum = (tallies: Tally[]): { passed: number; failed: number } => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** Runs one part, and tells how long it took and what failed. A part that cannot run at all is one failure. */
export const timed = async (name: string, part: () => Promise<Tally>): Promise<Tally> => {
  const start = performance.now();
  const tally = await part().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? `${error.stack}` : String(error),
  }));
  const seconds = Math.round((performance.now() - start) / 1000);
  if (tally.failed > 0) console.log(tally.output);
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
};

import { defineConfig } from 'vitest/config';

/**
 * The tests of the one room that `npm run mutate` changes. Without WXT, which no room below the entrypoints needs, and without the
 * properties, which take seconds each and would be run for every mutant: what only they would notice counts as survived.
 */
const room = process.env.ROOM ?? 'compare';

export default defineConfig({
  test: {
    environment: 'node',
    include: [`tests/${room}/**/*.test.ts`],
    exclude: ['**/properties.test.ts', '**/model.test.ts', '**/spec.test.ts'],
    // A test that is only slow, on a machine that does other things too, has noticed nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, include: string[], exclude: string[] = []) => ({
  plugins: [WxtVitest()],
  // Properties run hundreds of cases, on machines that do other things too.
  test: { name, environment: 'node' as const, include, exclude, testTimeout: 30_000 },
});

/** `stories` waits for hundreds of pages to settle; `npm test` plays the same stories in a real browser instead. */
const STORIES = 'tests/entrypoints/stories.test.ts';

export default defineConfig({
  test: {
    projects: [project('unit', ['tests/**/*.test.{ts,tsx}'], ['tests/browser/**', STORIES]), project('stories', [STORIES])],
  },
});

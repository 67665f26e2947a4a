import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file after another, since each drives a whole browser. */
export default defineConfig({
  test: {
    name: 'browser',
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});

/// <reference types="vitest/config" />
import { defineConfig } from 'vite';

/** The main flows in every engine: `npm run test:engines`, which finds the browsers. */
export default defineConfig({
  test: {
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/e2e/serve-site.ts'],
    // A browser each: most of the time they wait for a page to take answers.
    maxWorkers: 3,
    // A busy machine is no fault of a test: only one that hangs is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

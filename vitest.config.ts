/// <reference types="vitest/config" />
import { defineConfig } from 'vite';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // No test changes a module: sharing them takes a fifth of the time.
    isolate: false,
    // A busy machine is no fault of a test: only one that hangs is.
    testTimeout: 120_000,
  },
});

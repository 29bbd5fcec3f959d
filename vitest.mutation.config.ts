/// <reference types="vitest/config" />
import { defineConfig } from 'vite';

/** Only the tests of what is mutated: each mutant runs them again. */
export default defineConfig({
  test: { include: ['tests/unit/rules/{core,checks}/**/*.test.ts', 'tests/unit/{lookup,calculators}/**/*.test.ts'] },
});

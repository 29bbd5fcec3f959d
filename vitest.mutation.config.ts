/// <reference types="vitest/config" />
import { defineConfig } from 'vite';

/** Only the tests of what is mutated: each mutant runs them again. */
export default defineConfig({
  // What an editor reads of a file of werkgebieden is tested with the rest of the content, and on which line the mistake
  // in a rule stands with what reads its file.
  test: {
    include: [
      'tests/unit/content/messages.test.ts',
      'tests/unit/rules/{core,checks}/**/*.test.ts',
      'tests/unit/rules/file/place.test.ts',
      'tests/unit/{lookup,calculators}/**/*.test.ts',
    ],
  },
});

/** Mutation testing of what must be right: `npm run test:mutation`. The report is written to reports/. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // The examples of the checks are themselves tests; a changed example is not a changed check.
  mutate: [
    'src/lib/rules/core/**/*.ts',
    'src/lib/rules/checks/**/*.ts',
    '!src/lib/rules/checks/example.ts',
    'src/lib/lookup/**/*.ts',
    'src/lib/calculators/**/*.ts',
  ],
  reporters: ['clear-text', 'html', 'progress'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 98, low: 95, break: 95 },
  concurrency: 2,
  // Values made while a module loads (definitions, examples, lists) need a whole new run each.
  ignoreStatic: true,
  tempDirName: '.stryker-tmp',
};

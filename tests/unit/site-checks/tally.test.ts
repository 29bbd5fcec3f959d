import { expect, test } from 'vitest';
import { closing, failure, tallyOf } from '../../../scripts/tally.ts';

test('a report of Vitest is counted in tests', () => {
  const report = { numPassedTests: 12, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(tallyOf(report)).toEqual({ passed: 12, failed: 2, skipped: 2 });
});

test('a report of Playwright is counted in tests, and a flaky one is a failed one', () => {
  const report = { stats: { expected: 30, unexpected: 1, flaky: 1, skipped: 3 } };
  expect(tallyOf(report)).toEqual({ passed: 30, failed: 2, skipped: 3 });
});

test('a step fails by its code, by a failed test and by a test left out', () => {
  const fine = { passed: 3, failed: 0, skipped: 0 };
  expect(failure(0, fine)).toBeUndefined();
  expect(failure(2, fine)).toContain('code 2');
  expect(failure(1, { ...fine, failed: 4 })).toContain('4 tests failed');
  expect(failure(0, { ...fine, skipped: 1 })).toContain('1 tests were skipped');
  expect(failure(null, fine)).toContain('stopped');
});

test('the closing line has the form that machines read', () => {
  expect(closing(128, 0)).toMatch(/^\d+ passed, \d+ failed$/);
});

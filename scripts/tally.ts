/** How many tests a step ran. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const numberIn = (record: unknown, key: string): number => {
  const value = typeof record === 'object' && record ? (record as Record<string, unknown>)[key] : undefined;
  return typeof value === 'number' ? value : 0;
};

/** What a JSON report of Vitest or of Playwright says, in tests. A flaky test counts as failed. */
export function tallyOf(report: unknown): Tally {
  const stats = typeof report === 'object' && report && 'stats' in report ? report.stats : undefined;
  if (stats !== undefined) {
    return {
      passed: numberIn(stats, 'expected'),
      failed: numberIn(stats, 'unexpected') + numberIn(stats, 'flaky'),
      skipped: numberIn(stats, 'skipped'),
    };
  }
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: numberIn(report, 'numFailedTests'),
    skipped: numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests'),
  };
}

/** The closing line. */
export const closing = (passed: number, failed: number) => `${passed} passed, ${failed} failed`;

/** Why a step failed, or undefined: it went wrong itself, or it left a test out. */
export function failure(status: number | null, tally: Tally): string | undefined {
  if (status === null) return 'it was stopped';
  if (status !== 0) return tally.failed ? `${tally.failed} tests failed` : `it ended with code ${status}`;
  if (tally.failed) return `${tally.failed} tests failed`;
  if (tally.skipped) return `${tally.skipped} tests were skipped, and the gate leaves nothing out`;
  return undefined;
}

/**
 * The whole gate (`npm test`): every check in order, stopping at the first that fails. The last line is
 * "N passed, N failed": each step counts for one, and a step that runs tests for as many as it ran.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { notesFile } from './engines.ts';

interface Step {
  readonly name: string;
  /** The script of package.json, and what is added to it. */
  readonly script: readonly [name: string, ...extra: string[]];
  /** The JSON report of the tests it runs. */
  readonly report?: string;
  /** Where it writes what it could not do here, a line for each thing. */
  readonly notes?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const unitReport = 'reports/unit.json';
const browserReport = 'reports/e2e.json';
const pathsReport = 'reports/paths.json';
const enginesReport = 'reports/engines.json';

const steps: readonly Step[] = [
  { name: 'generate', script: ['generate'] },
  { name: 'format', script: ['check:format'] },
  { name: 'lint', script: ['check:lint'] },
  { name: 'spelling', script: ['spelling'] },
  { name: 'arrows', script: ['check:arrows'] },
  { name: 'types', script: ['check:types'] },
  {
    name: 'unit tests',
    script: ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { name: 'build', script: ['build'] },
  { name: 'built files', script: ['check:dist'] },
  { name: 'browser tests', script: ['test:e2e'], report: browserReport },
  {
    name: 'every browser',
    script: ['test:engines', '--reporter=default', '--reporter=json', `--outputFile.json=${enginesReport}`],
    report: enginesReport,
    notes: notesFile,
  },
  // All paths take minutes: `npm run test:paths` walks them.
  {
    name: 'paths by clicks',
    script: ['test:paths'],
    report: pathsReport,
    env: { ROUTEBOEK_PATHS: 'sample' },
  },
];

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

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const linesOf = (file: string | undefined): readonly string[] =>
  file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

function run({ script: [name, ...extra], report, notes, env }: Step): {
  status: number | null;
  tally: Tally;
} {
  for (const file of [report, notes]) if (file !== undefined) rmSync(file, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...extra], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const own: Tally = { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  if (!report || !existsSync(report)) return { status, tally: own };
  return { status, tally: tallyOf(JSON.parse(readFileSync(report, 'utf8'))) };
}

function gate(): number {
  const started = performance.now();
  const done: string[] = [];
  let passed = 0;
  for (const [index, step] of steps.entries()) {
    const from = performance.now();
    console.log(`\n== ${index + 1}/${steps.length} ${step.name}`);
    const { status, tally } = run(step);
    passed += tally.passed;
    const why = failure(status, tally);
    done.push(`${step.name.padEnd(15)}${seconds(from).padStart(8)}   ${why ?? 'ok'}`);
    done.push(...linesOf(step.notes).map((note) => `${' '.repeat(26)}${note}`));
    if (why === undefined) continue;
    console.log(`\n${done.join('\n')}`);
    console.log(
      `\nStep "${step.name}" failed: ${why}. Its output stands above; alone: npm run ${step.script[0]}`,
    );
    console.log(closing(passed, Math.max(1, tally.failed)));
    return 1;
  }
  console.log(`\n${done.join('\n')}\n${'all'.padEnd(15)}${seconds(started).padStart(8)}`);
  console.log(closing(passed, 0));
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = gate();

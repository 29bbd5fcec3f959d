/**
 * The whole gate (`npm test`): every check in order, stopping at the first that fails. Checks that only read run side by side: each
 * keeps one core busy, and most machines have more. The last line is
 * "N passed, N failed": each step counts for one, and a step that runs tests for as many as it ran.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
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

/** What stands together in a list runs side by side. */
const steps: readonly (Step | readonly Step[])[] = [
  { name: 'generate', script: ['sync'] },
  [
    { name: 'format', script: ['check:format'] },
    { name: 'lint', script: ['eslint'] },
    { name: 'spelling', script: ['spelling'] },
    { name: 'arrows', script: ['check:arrows'] },
    { name: 'types', script: ['check:types'] },
  ],
  {
    name: 'unit tests',
    script: ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { name: 'build', script: ['build'] },
  // The build has looked through what it built.
  { name: 'weights', script: ['check:dist', '--weights'] },
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

interface Run {
  readonly status: number | null;
  readonly tally: Tally;
  readonly took: string;
}

/** Runs a step. What it says goes to the screen at once; beside another step it is kept until its end, so that they don't speak together. */
async function run({ script: [name, ...extra], report, notes, env }: Step, beside: boolean): Promise<Run> {
  const from = performance.now();
  for (const file of [report, notes]) if (file !== undefined) rmSync(file, { force: true });
  const child = spawn('npm', ['run', '--silent', name, '--', ...extra], {
    stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const said = await Promise.all(
    [child.stdout, child.stderr].flatMap((stream) => (stream ? [text(stream)] : [])),
  );
  const status = await ended;
  if (beside) console.log(`-- ${name}\n${said.filter(Boolean).join('\n')}`.trimEnd());
  const own: Tally = { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const tally = report && existsSync(report) ? tallyOf(JSON.parse(readFileSync(report, 'utf8'))) : own;
  return { status, tally, took: seconds(from) };
}

async function gate(): Promise<number> {
  const started = performance.now();
  const done: string[] = [];
  let passed = 0;
  for (const [index, entry] of steps.entries()) {
    const group = [entry].flat();
    console.log(`\n== ${index + 1}/${steps.length} ${group.map(({ name }) => name).join(', ')}`);
    const runs = await Promise.all(
      group.map(async (step) => ({ step, ...(await run(step, group.length > 1)) })),
    );
    const wrong: string[] = [];
    let failed = 0;
    for (const { step, status, tally, took } of runs) {
      const { name, script, notes } = step;
      const why = failure(status, tally);
      passed += tally.passed;
      done.push(`${name.padEnd(15)}${took.padStart(8)}   ${why ?? 'ok'}`);
      done.push(...linesOf(notes).map((note) => `${' '.repeat(26)}${note}`));
      if (why === undefined) continue;
      failed += Math.max(1, tally.failed);
      wrong.push(`Step "${name}" failed: ${why}. Its output stands above; alone: npm run ${script[0]}`);
    }
    if (!wrong.length) continue;
    console.log(`\n${done.join('\n')}\n\n${wrong.join('\n')}`);
    console.log(closing(passed, failed));
    return 1;
  }
  console.log(`\n${done.join('\n')}\n${'all'.padEnd(15)}${seconds(started).padStart(8)}`);
  console.log(closing(passed, 0));
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await gate();

/**
 * The whole gate (`npm test`): every check in order, stopping at the first that fails. Checks that only read run side by side: each
 * keeps one core busy, and most machines have more. The last line is
 * "N passed, N failed": each step counts for one, and a step that runs tests for as many as it ran.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { steps, type Step } from './gate-steps.ts';
import { closing, failure, tallyOf, type Tally } from './tally.ts';

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

process.exitCode = await gate();

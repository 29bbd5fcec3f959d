/** Builds by Astro, measured: for `npm run benchmark:land`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from './regions.ts';

const project = process.cwd();

/** What a build took. */
export interface Run {
  /** Seconds of CPU. */
  readonly cpu: number;
  /** Megabytes at its peak. */
  readonly peak: number;
  readonly log: string;
}

/** Runs a build of Astro, measured by the child itself. Throws when it fails, with the end of its log. */
export function astro(root: string): Run {
  const hook = join(root, 'measure.mjs');
  write(
    root,
    'measure.mjs',
    `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      process.stderr.write('\\nMEASURED ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]) + '\\n'); });`,
  );
  const cli = join(project, 'node_modules/astro/bin/astro.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', hook, cli, 'build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const log = stdout + stderr;
  if (status !== 0) throw new Error(`The build failed:\n${log.slice(-4000)}`);
  const [cpu = 0, peak = 0] = JSON.parse(/MEASURED (\[.*\])/.exec(log)?.[1] ?? '[]') as number[];
  return { cpu, peak, log };
}

/** Builds texts in Markdown, a page each, by Astro alone: no layout, no check, no search. */
export function plain(texts: Iterable<string>): Run {
  const root = mkdtempSync(join(tmpdir(), 'routeboek-plain-'));
  try {
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    write(root, 'package.json', '{ "type": "module" }');
    write(
      root,
      'astro.config.mjs',
      "export default { output: 'static', markdown: { syntaxHighlight: false } };",
    );
    let index = 0;
    for (const text of texts) write(root, `src/pages/p${index++}.md`, text);
    return astro(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

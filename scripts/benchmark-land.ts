/**
 * How a build grows with the country: `npm run benchmark:land -- 3 10 30 76`. For each number it makes that many regions in a
 * temporary copy of the project (see `land/regions.ts`), builds it with all checks, and lets Astro alone build pages of the same
 * words. Prints pages, CPU, pages a second, peak memory, the share of the checks, and the weight of the pages that could grow with
 * the country. Takes minutes, and for 120 regions (ten thousand pages) a quarter of an hour; compare figures of one run.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { astro, plain } from './land/astro.ts';
import { asMarkdown } from './land/markdown.ts';
import { addRegions } from './land/regions.ts';

const project = process.cwd();
const parts = [
  'src',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
  'postcss.config.mjs',
];

/** The words of the built pages, one at a time. */
function* texts(dist: string, pages: readonly string[]): Generator<string> {
  for (const page of pages) yield asMarkdown(readFileSync(join(dist, page), 'utf8'));
}

/** One number of regions: built with all checks, and pages of the same words by Astro alone. */
function measure(count: number): Readonly<Record<string, number | string>> {
  const root = mkdtempSync(join(tmpdir(), 'routeboek-land-'));
  try {
    for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    addRegions(root, count);
    const built = astro(root);
    const dist = join(root, 'dist');
    const pages = globSync('**/*.html', { cwd: dist });
    // Of the content before the build, and of the site after it.
    const [before = NaN, after = NaN] = [...built.log.matchAll(/nagekeken in ([\d.]+) s rekentijd/g)].map(
      ([, seconds]) => Number(seconds),
    );
    const checks = before + after;
    const alone = plain(texts(dist, pages));
    const weight = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
    return {
      regions: count,
      pages: pages.length,
      'build CPU s': built.cpu.toFixed(1),
      'pages/s': (pages.length / built.cpu).toFixed(1),
      'peak MB': Math.round(built.peak),
      'checks CPU s': checks.toFixed(1),
      'checks ms/page': ((checks * 1000) / pages.length).toFixed(1),
      'home gzip': weight('index.html'),
      'search gzip': weight('zoeken/index.html'),
      '404 gzip': weight('404.html'),
      'log lines': built.log.split('\n').length,
      'plain CPU s': alone.cpu.toFixed(1),
      'plain peak MB': Math.round(alone.peak),
      'ratio without checks': ((built.cpu - checks) / alone.cpu).toFixed(2),
      'ratio with checks': (built.cpu / alone.cpu).toFixed(2),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 2)) {
  console.error('Say how many regions: npm run benchmark:land -- 3 10 30 76');
  process.exitCode = 1;
}
for (const count of counts.filter((one) => one >= 2)) {
  const row = Object.entries(measure(count)).map(([name, value]) => `${name}: ${value}`);
  console.log(`${row.join('\n')}\n`);
}

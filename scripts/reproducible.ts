/**
 * Builds the site twice on one day and holds the two against each other, byte for byte: `npm run check:reproducible`.
 * Who builds the same text elsewhere can so see that a published site holds nothing else. Leaves the second build in
 * `dist`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../src/lib/site/build-day.ts';
import { start } from './start.ts';

/** Every file below a folder: its path, and a digest of what it holds. */
export function digests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** What differs between two builds, in words, in the order of the files. */
export const differing = (
  one: ReadonlyMap<string, string>,
  two: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...one.keys(), ...two.keys()])]
    .toSorted()
    .filter((file) => one.get(file) !== two.get(file))
    .map(
      (file) =>
        `${file}: ${one.has(file) ? (two.has(file) ? 'differs' : 'only in the first') : 'only in the second'}`,
    );

function build(day: string): ReadonlyMap<string, string> {
  rmSync('dist', { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ROUTEBOEK_VANDAAG: day, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0 || !existsSync('dist/index.html'))
    throw new Error('The build failed. Alone: npm run build');
  return digests('dist');
}

function main(): number {
  const day = buildDay();
  const first = build(day);
  const found = differing(first, build(day));
  for (const one of found) console.error(one);
  console.log(
    found.length
      ? `Two builds of ${day} differ in ${found.length} of ${first.size} files.`
      : `Two builds of ${day} are the same, byte for byte: ${first.size} files.`,
  );
  return found.length ? 1 : 0;
}

await start(import.meta.url, main);

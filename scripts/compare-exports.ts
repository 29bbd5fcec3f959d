/**
 * Holds two builds against each other: every rule of every region as it is published. Lists each difference by its place
 * in the file. Of one use, like the turn-over that it proves.
 *
 *   node scripts/compare-exports.ts <folder before> <folder after>     each the open-data folder of a build
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [before = '', after = ''] = process.argv.slice(2);
const differences: string[] = [];

const compare = (place: string, one: unknown, other: unknown): void => {
  if (typeof one === 'object' && one && typeof other === 'object' && other) {
    const keys = [Object.keys(one), Object.keys(other)];
    // The order of questions, answers and outcomes is their numbers and letters.
    if (
      keys[0]?.join() !== keys[1]?.join() &&
      [...(keys[0] ?? [])].sort().join() === [...(keys[1] ?? [])].sort().join() &&
      /(questions|outcomes)$/.test(place)
    )
      differences.push(`${place}: the order differs`);
    for (const key of new Set(keys.flat().filter((key) => key !== 'edition')))
      compare(
        `${place}.${key}`,
        (one as Record<string, unknown>)[key],
        (other as Record<string, unknown>)[key],
      );
  } else if (one !== other)
    differences.push(`${place}\n    before ${JSON.stringify(one)}\n    after  ${JSON.stringify(other)}`);
};

const files = (folder: string) => globSync('*/beslisregels/*.json', { cwd: folder }).sort();
for (const file of new Set([...files(before), ...files(after)])) {
  const read = (folder: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch {
      return undefined;
    }
  };
  compare(file, read(before), read(after));
}
const isHitPolicy = (text: string) =>
  text.replace(/ ?hitPolicy="\w+"/g, '').replace(/uitgave van [^.]+\./, '');
for (const file of globSync('*/beslisregels/*.dmn', { cwd: before }).sort()) {
  const [one, other] = [before, after].map((folder) => readFileSync(join(folder, file), 'utf8'));
  if (one !== other && (isHitPolicy(one ?? '') !== isHitPolicy(other ?? '') || /UNIQUE/.test(one ?? '')))
    differences.push(
      `${file}: ${isHitPolicy(one ?? '') === isHitPolicy(other ?? '') ? 'only the hit policy' : 'hit policy and rows of the table'}`,
    );
}
for (const difference of differences) console.log(difference);
console.log(
  `${files(before).length} rules before, ${files(after).length} after, ${differences.length} differences`,
);

import { expect, test } from 'vitest';
import { differing, digests } from '../../../scripts/reproducible.ts';
import { folderWith } from '../dist-checks/site.ts';

const build = (files: Readonly<Record<string, string>>) => digests(folderWith(files));

test('two builds that are the same differ in nothing', () => {
  const files = { 'index.html': 'a', '.well-known/security.txt': 'b' };
  expect(build(files).size).toBe(2);
  expect(differing(build(files), build(files))).toEqual([]);
});

test('every file that differs is named, with how', () => {
  const one = build({ 'a.html': 'a', 'b/c.css': 'b', 'd.js': 'd' });
  const two = build({ 'a.html': 'A', 'b/c.css': 'b', 'e.js': 'd' });
  expect(differing(one, two)).toEqual([
    'a.html: differs',
    'd.js: only in the first',
    'e.js: only in the second',
  ]);
});

import { expect, test } from 'vitest';
import { dutchDate } from '../../../src/lib/site/dutch-date.ts';

test.each([
  ['2026-11-22', '22 november 2026'],
  ['2024-01', 'januari 2024'],
  ['2024-03-01', '1 maart 2024'],
  ['2015', '2015'],
])('%s reads as %s', (iso, words) => {
  expect(dutchDate(iso)).toBe(words);
});

test('a month that does not exist is an error, never a guess', () => {
  expect(() => dutchDate('2024-13')).toThrow('2024-13');
});

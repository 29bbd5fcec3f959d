import { expect, test } from 'vitest';
import { validUntil } from '../../../src/lib/sources/valid-until.ts';

const source = (checkBefore: string) => ({ checkBefore });

test('until the day before the first check is too old', () => {
  expect(validUntil([source('2027-11-22'), source('2027-03-01')], '2026-11-28')).toBe(
    'Geldig t/m 28 februari 2027',
  );
});

test('what is too old already is not called valid', () => {
  expect(validUntil([source('2026-11-28')], '2026-11-28')).not.toContain('Geldig');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  dayWords,
  numberWords,
  readDay,
  sameDay,
  weekdayWords,
} from '../../../src/lib/calculators/days.ts';
import { iso, on } from './on.ts';

describe('a day', () => {
  test('is read from a date field, at midnight here', () => {
    expect(readDay('2026-11-22')).toEqual(new Date(2026, 10, 22));
  });

  test.each([
    '',
    '2026',
    '2026-11',
    '22-11-2026',
    '2026-02-30',
    '2027-02-29',
    '2026-11-22T10:00',
    'gisteren',
  ])('is not read from "%s"', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  test('lies between 1990 and 2099', () => {
    expect(readDay('1989-12-31')).toBeUndefined();
    expect(readDay('1990-01-01')).toEqual(on('1990-01-01'));
    expect(readDay('2099-12-31')).toEqual(on('2099-12-31'));
    expect(readDay('2100-01-01')).toBeUndefined();
    expect(readDay('0026-11-22')).toBeUndefined();
  });

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_176 }), (offset) => {
        const day = new Date(1990, 0, 1 + offset);
        expect(readDay(iso(day) ?? '')).toEqual(day);
      }),
    );
  });

  test('is what a moment belongs to, from its first to its last second', () => {
    expect(dayOf(new Date(2026, 10, 22, 0, 0, 0))).toEqual(on('2026-11-22'));
    expect(dayOf(new Date(2026, 10, 22, 23, 59, 59))).toEqual(on('2026-11-22'));
  });

  test('is compared by its date', () => {
    expect(sameDay(on('2026-11-22'), on('2026-11-22'))).toBe(true);
    expect(sameDay(on('2026-11-22'), on('2026-11-23'))).toBe(false);
  });

  test('is said in Dutch', () => {
    expect(weekdayWords(on('2026-11-23'))).toBe('maandag 23 november 2026');
    expect(dayWords(on('2027-03-01'))).toBe('1 maart 2027');
  });
});

test('a number is said with a comma, and its word fits', () => {
  expect(numberWords(4.5)).toBe('4,5');
  expect(numberWords(1 / 3)).toBe('0,33');
});

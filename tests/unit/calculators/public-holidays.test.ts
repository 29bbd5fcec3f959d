import { describe, expect, test } from 'vitest';
import { isDayOff, isLegalHoliday, publicHolidays } from '../../../src/lib/calculators/public-holidays.ts';
import { iso, on } from './on.ts';

describe('the public holidays', () => {
  test('of 2026', () => {
    expect(publicHolidays(2026).map(({ day, everybody }) => [iso(day), everybody])).toEqual([
      // Nieuwjaarsdag
      ['2026-01-01', true],
      // Goede Vrijdag
      ['2026-04-03', false],
      // Tweede Paasdag
      ['2026-04-06', true],
      // Koningsdag
      ['2026-04-27', true],
      // Bevrijdingsdag
      ['2026-05-05', false],
      // Hemelvaartsdag
      ['2026-05-14', true],
      // Tweede Pinksterdag
      ['2026-05-25', true],
      // Eerste Kerstdag
      ['2026-12-25', true],
      // Tweede Kerstdag
      ['2026-12-26', true],
    ]);
  });

  test('put Koningsdag on 26 April when 27 April is a Sunday', () => {
    expect(isDayOff(on('2025-04-26'))).toBe(true);
    expect(isDayOff(on('2025-04-27'))).toBe(false);
    expect(isDayOff(on('2024-04-27'))).toBe(true);
    expect(isDayOff(on('2024-04-26'))).toBe(false);
  });

  test('close schools and offices, except Goede Vrijdag and 5 mei', () => {
    for (const day of ['2026-04-03', '2026-05-05']) {
      expect(isDayOff(on(day))).toBe(false);
      expect(isLegalHoliday(on(day))).toBe(true);
    }
    expect(isDayOff(on('2026-05-14'))).toBe(true);
    expect(isLegalHoliday(on('2026-05-14'))).toBe(true);
  });

  test('leave an ordinary day alone', () => {
    expect(isDayOff(on('2026-11-23'))).toBe(false);
    expect(isLegalHoliday(on('2026-11-23'))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../../src/lib/calculators/easter.ts';
import { iso } from './on.ts';

/** The moon of the church calendar, step by step: D. Knuth, The Art of Computer Programming, volume 1, 1.3.2. */
function byKnuth(year: number): Date {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skippedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - skippedLeapYears - 10;
  let epact = (11 * golden + 20 + moonCorrection - skippedLeapYears) % 30;
  if (epact < 0) epact += 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let fullMoon = 44 - epact;
  if (fullMoon < 21) fullMoon += 30;
  return new Date(year, 2, fullMoon + 7 - ((sunday + fullMoon) % 7));
}

describe('Easter Sunday', () => {
  test.each([
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('in %i falls on %s', (year, day) => {
    expect(iso(easterSunday(year))).toBe(day);
  });

  test('is the same as by another way of reckoning, for every year from 1583 to 4099', () => {
    const differs = Array.from({ length: 4099 - 1583 + 1 }, (_, index) => 1583 + index).filter(
      (year) => easterSunday(year).getTime() !== byKnuth(year).getTime(),
    );
    expect(differs).toEqual([]);
  });
});

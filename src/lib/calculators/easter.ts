import type { Day } from './days.ts';

const quotient = (value: number, by: number): number => Math.floor(value / by);

/**
 * Easter Sunday of a year in the Gregorian calendar, by the rule that S. Butcher gave in his Ecclesiastical
 * Calendar (1876), with his letters: https://www.w3.org/2000/10/swap/test/easter/
 */
export function easterSunday(year: number): Day {
  const j = year % 19;
  const k = quotient(year, 100);
  const h = year % 100;
  const m = quotient(k, 4);
  const n = k % 4;
  const p = quotient(k + 8, 25);
  const q = quotient(k - p + 1, 3);
  const r = (19 * j + k - m - q + 15) % 30;
  const s = quotient(h, 4);
  const u = h % 4;
  const v = (32 + 2 * n + 2 * s - r - u) % 7;
  const w = quotient(j + 11 * r + 22 * v, 451);
  const total = r + v - 7 * w + 114;
  return new Date(year, quotient(total, 31) - 1, (total % 31) + 1);
}

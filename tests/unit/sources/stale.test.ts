import { expect, test } from 'vitest';
import { isLongAgo, staleness } from '../../../src/lib/sources/stale.ts';

const check = { checkedOn: '2026-11-22', checkBefore: '2027-11-22' };

test('a check is fresh on its own day and on the last day before it must be done again', () => {
  expect(staleness(check, '2026-11-22')).toEqual({ stale: false, daysSinceCheck: 0, daysLeft: 365 });
  expect(staleness(check, '2027-11-21')).toEqual({ stale: false, daysSinceCheck: 364, daysLeft: 1 });
});

test('a check is too old from the day on which it must be done again', () => {
  expect(staleness(check, '2027-11-22')).toEqual({ stale: true, daysSinceCheck: 365, daysLeft: 0 });
  expect(staleness(check, '2028-11-22').stale).toBe(true);
});

test('days are counted in whole days, over the change of the clock too', () => {
  expect(staleness({ checkedOn: '2027-03-27', checkBefore: '2027-03-29' }, '2027-03-28')).toEqual({
    stale: false,
    daysSinceCheck: 1,
    daysLeft: 1,
  });
});

test('a day that is none is refused', () => {
  expect(() => staleness(check, 'vandaag')).toThrow('Geen dag');
});

test('a check is of long ago from the day after two years', () => {
  expect(isLongAgo('2024-11-28', '2026-11-28')).toBe(false);
  expect(isLongAgo('2024-11-27', '2026-11-28')).toBe(true);
  expect(isLongAgo('2010-01-01', '2026-11-28')).toBe(true);
});

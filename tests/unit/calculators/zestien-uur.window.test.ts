import { describe, expect, test } from 'vitest';
import {
  spansMoreThanAWindow,
  toTheDay,
  wholeWeeks,
  windowEnd,
} from '../../../src/lib/calculators/zestien-uur/window.ts';
import { iso, on } from './on.ts';

const autumn = { from: on('2026-10-10'), to: on('2026-10-18') };

describe('four lesson weeks that end on a Wednesday', () => {
  const wednesday = on('2026-11-25');

  test('begin on the Monday of three weeks ago when weeks count whole', () => {
    expect(iso(wholeWeeks(wednesday, []))).toBe('2026-11-02');
  });

  test('begin on the Thursday of four weeks ago when they may begin anywhere', () => {
    expect(iso(toTheDay(wednesday, []))).toBe('2026-10-29');
  });
});

test('a week without school is skipped, so the window reaches further back', () => {
  const wednesday = on('2026-10-28');
  expect(iso(wholeWeeks(wednesday, [autumn]))).toBe('2026-09-28');
  expect(iso(toTheDay(wednesday, [autumn]))).toBe('2026-09-24');
});

test('a window that begins on any day of a week ends on the Friday of the fourth lesson week', () => {
  expect(iso(windowEnd(on('2026-10-05'), []))).toBe('2026-10-30');
  expect(iso(windowEnd(on('2026-10-07'), []))).toBe('2026-10-30');
  expect(iso(windowEnd(on('2026-10-05'), [autumn]))).toBe('2026-11-06');
});

test('from the Monday of the fifth week on a holiday in between would change what counts', () => {
  expect(spansMoreThanAWindow(on('2026-11-02'), on('2026-11-27'))).toBe(false);
  expect(spansMoreThanAWindow(on('2026-11-06'), on('2026-11-30'))).toBe(true);
});

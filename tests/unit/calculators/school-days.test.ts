import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  firstSchoolDay,
  isSchoolDay,
  isWorkingDay,
  lessonWeek,
  schoolYearEnd,
} from '../../../src/lib/calculators/school-days.ts';
import { iso, on } from './on.ts';

const autumn = { from: on('2026-10-10'), to: on('2026-10-18') };

describe('working days and school days', () => {
  test.each([
    ['a Monday', '2026-11-23', true],
    ['a Friday', '2026-11-27', true],
    ['a Saturday', '2026-11-28', false],
    ['a Sunday', '2026-11-29', false],
    ['Tweede Paasdag', '2026-04-06', false],
    ['Goede Vrijdag: counted, so that nobody is late', '2026-04-03', true],
    ['5 mei: counted, so that nobody is late', '2026-05-05', true],
  ])('%s', (_, day, expected) => {
    expect(isWorkingDay(on(day))).toBe(expected);
    expect(isSchoolDay(on(day), [])).toBe(expected);
  });

  test('a holiday takes its first and last day, and no more', () => {
    expect(
      ['2026-10-09', '2026-10-12', '2026-10-16', '2026-10-19'].map((day) => isSchoolDay(on(day), [autumn])),
    ).toEqual([true, false, false, true]);
    const wholeWeek = { from: on('2026-10-12'), to: on('2026-10-16') };
    expect(isSchoolDay(on('2026-10-12'), [wholeWeek])).toBe(false);
    expect(isSchoolDay(on('2026-10-16'), [wholeWeek])).toBe(false);
  });
});

describe('five working days later', () => {
  test.each([
    ['from Monday to Monday', '2026-11-23', '2026-11-30'],
    ['from Friday to Friday', '2026-11-27', '2026-12-04'],
    ['Hemelvaartsdag does not count', '2026-05-11', '2026-05-19'],
    ['Tweede Paasdag does not count, Goede Vrijdag does', '2026-04-02', '2026-04-10'],
    ['Christmas and New Year do not count', '2026-12-23', '2026-12-31'],
    ['5 mei counts', '2026-05-01', '2026-05-08'],
    ['over the end of summer time', '2026-10-23', '2026-10-30'],
  ])('%s', (_, from, to) => {
    expect(iso(addWorkingDays(on(from), 5))).toBe(to);
  });

  test('zero working days later is the day itself', () => {
    expect(iso(addWorkingDays(on('2026-11-28'), 0))).toBe('2026-11-28');
  });

  test('the last day is a working day, with exactly five from the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const from = new Date(2024, 0, 1 + offset);
        const last = addWorkingDays(from, 5);
        expect(isWorkingDay(last)).toBe(true);
        let between = 0;
        for (let day = new Date(2024, 0, 2 + offset); day <= last; day.setDate(day.getDate() + 1)) {
          if (isWorkingDay(day)) between += 1;
        }
        expect(between).toBe(5);
      }),
    );
  });
});

describe('the first school day', () => {
  test.each([
    ['the day itself', '2026-10-01', '2026-10-01', []],
    ['after a weekend', '2026-08-01', '2026-08-03', []],
    ['after a holiday', '2026-08-01', '2026-08-17', [{ from: on('2026-07-04'), to: on('2026-08-16') }]],
    ['after New Year', '2027-01-01', '2027-01-04', []],
    [
      'after two holidays in a row',
      '2026-10-10',
      '2026-10-20',
      [autumn, { from: on('2026-10-19'), to: on('2026-10-19') }],
    ],
  ])('%s', (_, from, to, holidays) => {
    expect(iso(firstSchoolDay(on(from), holidays))).toBe(to);
  });
});

describe('lesson weeks', () => {
  test('begin on Monday, also for a Sunday', () => {
    expect(iso(lessonWeek(on('2026-11-23'), 0, []))).toBe('2026-11-23');
    expect(iso(lessonWeek(on('2026-11-29'), 0, []))).toBe('2026-11-23');
  });

  test.each([
    ['three back', '2026-11-26', -3, '2026-11-02'],
    ['three ahead', '2026-11-26', 3, '2026-12-14'],
  ])('%s, without a holiday', (_, day, weeks, monday) => {
    expect(iso(lessonWeek(on(day), weeks, [autumn]))).toBe(monday);
  });

  test('skip a week of holiday, back and ahead', () => {
    expect(iso(lessonWeek(on('2026-10-19'), -1, [autumn]))).toBe('2026-10-05');
    expect(iso(lessonWeek(on('2026-10-05'), 1, [autumn]))).toBe('2026-10-19');
  });

  test.each(['2026-10-12', '2026-10-14', '2026-10-16'])(
    'keep a week with one school day: %s',
    (schoolDay) => {
      const others = ['12', '13', '14', '15', '16'].map((day) => on(`2026-10-${day}`));
      const holidays = others.filter((day) => iso(day) !== schoolDay).map((day) => ({ from: day, to: day }));
      expect(iso(lessonWeek(on('2026-10-19'), -1, holidays))).toBe('2026-10-12');
    },
  );
});

test.each([
  ['2026-08-01', '2027-07-31'],
  ['2027-07-31', '2027-07-31'],
  ['2027-01-15', '2027-07-31'],
  ['2027-08-01', '2028-07-31'],
])('the school year of %s ends on %s', (day, end) => {
  expect(iso(schoolYearEnd(on(day)))).toBe(end);
});

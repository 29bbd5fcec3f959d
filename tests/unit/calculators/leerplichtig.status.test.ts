import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  birthday,
  dayBefore,
  isLeapDay,
  periods,
  type Input,
} from '../../../src/lib/calculators/leerplichtig/ages.ts';
import { example } from '../../../src/lib/calculators/leerplichtig/example.ts';
import { qualifiesFrom, status, type Status } from '../../../src/lib/calculators/leerplichtig/status.ts';
import { isSchoolDay } from '../../../src/lib/calculators/school-days.ts';
import { iso, on } from './on.ts';

const input = (birth: string, more: Partial<Input> = {}): Input => ({
  birth: on(birth),
  on: on('2026-11-22'),
  holidays: [],
  fullYears: undefined,
  schooling: 'geen',
  ...more,
});

const summer = { from: on('2026-07-04'), to: on('2026-08-16') };

describe('leerplicht begins on the first school day of the month after the fifth birthday', () => {
  test.each([
    ['the example of Leerplein: five on 2 September 2015', '2010-09-02', '2015-10-01', []],
    ['five on the first of a month: the month after', '2021-09-01', '2026-10-01', []],
    ['five on the last of a month: the next day', '2021-09-30', '2026-10-01', []],
    ['five in December: January, after New Year', '2021-12-10', '2027-01-04', []],
    ['the month begins in a weekend', '2021-07-14', '2026-08-03', []],
    ['the month begins in the summer holiday', '2021-07-14', '2026-08-17', [summer]],
    [
      'the whole month is holiday: the first school day after it',
      '2021-06-14',
      '2026-08-17',
      [summer, { from: on('2026-07-01'), to: on('2026-07-03') }],
    ],
    ['the month begins on Hemelvaartsdag', '2003-04-15', '2008-05-02', []],
    ['31 January: February, not March', '2021-01-31', '2026-02-02', []],
    ['29 February counts as 1 March: April', '2020-02-29', '2025-04-01', []],
    ['28 February: March', '2020-02-28', '2025-03-03', []],
  ])('%s', (_, birth, starts, holidays) => {
    expect(iso(periods(input(birth, { holidays })).starts)).toBe(starts);
  });
});

describe('leerplicht ends with the school year of the sixteenth birthday', () => {
  test.each([
    ['sixteen on 31 July: that same day', '2010-07-31', '2026-07-31'],
    ['sixteen on 1 August: a year later', '2010-08-01', '2027-07-31'],
    ['sixteen in November', '2010-11-22', '2027-07-31'],
    ['sixteen in February', '2010-02-10', '2026-07-31'],
  ])('%s', (_, birth, ends) => {
    const at = periods(input(birth));
    expect(iso(at.ends)).toBe(ends);
    expect(at.byTwelveYears).toBe(false);
    expect(iso(qualifiesFrom(at))).toBe(`${ends.slice(0, 4)}-08-01`);
  });

  test.each([
    ['twelve years are over: the last 31 July', 12, '2026-07-31', true],
    ['eleven years are over: the next 31 July', 11, '2027-07-31', true],
    ['ten years are over: the year in which sixteen is reached comes first', 9, '2028-07-31', false],
    ['on the same day both: not earlier', 10, '2028-07-31', false],
  ])('%s', (_, fullYears, ends, byTwelveYears) => {
    const at = periods(input('2012-02-10', { fullYears }));
    expect([iso(at.ends), at.byTwelveYears]).toEqual([ends, byTwelveYears]);
  });

  test('full years are counted at the last 31 July before the day asked about', () => {
    const at = (day: string) => iso(periods(input('2012-02-10', { fullYears: 11, on: on(day) })).ends);
    expect(at('2027-07-31')).toBe('2027-07-31');
    expect(at('2026-08-01')).toBe('2027-07-31');
    expect(at('2026-07-31')).toBe('2026-07-31');
  });
});

test('the other days: four, five, six, twelve, sixteen, eighteen and twenty-seven', () => {
  const { four, five, six, twelve, sixteen, eighteen, twentySeven } = periods(input('2010-11-22'));
  expect([four, five, six, twelve, sixteen, eighteen, twentySeven].map(iso)).toEqual([
    '2014-11-22',
    '2015-11-22',
    '2016-11-22',
    '2022-11-22',
    '2026-11-22',
    '2028-11-22',
    '2037-11-22',
  ]);
});

describe('born on 29 February', () => {
  test('a common year brings the birthday on 1 March, a leap year on 29 February', () => {
    expect(iso(birthday(on('2020-02-29'), 5))).toBe('2025-03-01');
    expect(iso(birthday(on('2020-02-29'), 16))).toBe('2036-02-29');
    expect(iso(dayBefore(on('2025-03-01')))).toBe('2025-02-28');
  });

  test.each([
    ['2020-02-29', true],
    ['2020-02-28', false],
    ['2020-03-29', false],
    ['2020-01-29', false],
  ])('%s: %s', (birth, leap) => {
    expect(isLeapDay(on(birth))).toBe(leap);
  });
});

describe('where a pupil stands', () => {
  const standing = (birth: string, day: string, more: Partial<Input> = {}): Status => {
    const asked = input(birth, { on: on(day), ...more });
    return status(asked.on, periods(asked), asked.schooling);
  };

  test.each([
    ['the day before four', '2020-09-15', '2024-09-14', 'geen-vier'],
    ['four years old', '2020-09-15', '2024-09-15', 'mag'],
    ['five, and the month is not over', '2020-09-15', '2025-09-30', 'mag'],
    ['the first school day of the month after', '2020-09-15', '2025-10-01', 'leerplichtig-tot-zes'],
    ['the day before six', '2020-09-15', '2026-09-14', 'leerplichtig-tot-zes'],
    ['six', '2020-09-15', '2026-09-15', 'leerplichtig'],
    ['the day before twelve', '2014-09-15', '2026-09-14', 'leerplichtig'],
    ['twelve: an own duty', '2014-09-15', '2026-09-15', 'leerplichtig-zelf'],
    ['sixteen, in the same school year', '2010-09-15', '2027-07-31', 'leerplichtig-zelf'],
    ['sixteen, the day after that school year', '2010-09-15', '2027-08-01', 'kwalificatieplichtig'],
    ['the day before eighteen', '2010-09-15', '2028-09-14', 'kwalificatieplichtig'],
    ['eighteen', '2010-09-15', '2028-09-15', 'doorstroompunt'],
    ['the day before twenty-seven', '2010-09-15', '2037-09-14', 'doorstroompunt'],
    ['twenty-seven', '2010-09-15', '2037-09-15', 'boven-leeftijd'],
  ] as const)('%s', (_, birth, day, expected) => {
    expect(standing(birth, day)).toBe(expected);
  });

  test.each([
    ['geen', 'kwalificatieplichtig', 'doorstroompunt'],
    ['onbekend', 'kwalificatieplichtig', 'doorstroompunt'],
    ['startkwalificatie', 'vrij', 'boven-leeftijd'],
    ['praktijkonderwijs', 'vrij', 'doorstroompunt'],
    ['vso', 'vrij', 'doorstroompunt'],
  ] as const)('%s: at seventeen %s, at nineteen %s', (schooling, atSeventeen, atNineteen) => {
    expect(standing('2010-09-15', '2028-01-10', { schooling })).toBe(atSeventeen);
    expect(standing('2010-09-15', '2029-10-10', { schooling })).toBe(atNineteen);
  });

  test('a startkwalificatie does not end leerplicht before its own end', () => {
    expect(standing('2010-09-15', '2027-07-01', { schooling: 'startkwalificatie' })).toBe(
      'leerplichtig-zelf',
    );
  });

  test('after twelve full years the kwalificatieplicht begins', () => {
    expect(standing('2012-02-10', '2026-11-22', { fullYears: 12 })).toBe('kwalificatieplichtig');
  });
});

test('the example on the page', () => {
  const at = periods(example);
  expect([at.five, at.starts, at.ends, at.eighteen].map(iso)).toEqual([
    '2026-07-14',
    '2026-08-17',
    '2037-07-31',
    '2039-07-14',
  ]);
});

describe('whatever the date of birth', () => {
  const births = fc.integer({ min: 0, max: 12_000 }).map((offset) => new Date(1995, 0, 1 + offset));
  const order: readonly Status[] = [
    'geen-vier',
    'mag',
    'begin-onzeker',
    'leerplichtig-tot-zes',
    'leerplichtig',
    'leerplichtig-zelf',
    'kwalificatieplichtig',
    'doorstroompunt',
    'boven-leeftijd',
  ];

  test('leerplicht begins on a school day in the month after the fifth birthday', () => {
    fc.assert(
      fc.property(births, (birth) => {
        const { five, starts } = periods(input('2010-01-01', { birth }));
        expect(isSchoolDay(starts, [])).toBe(true);
        const months = (starts.getFullYear() - five.getFullYear()) * 12 + starts.getMonth() - five.getMonth();
        expect(months).toBe(1);
      }),
    );
  });

  test('it ends on the first 31 July on or after the sixteenth birthday', () => {
    fc.assert(
      fc.property(births, (birth) => {
        const { sixteen, ends } = periods(input('2010-01-01', { birth }));
        expect([ends.getMonth(), ends.getDate()]).toEqual([6, 31]);
        const days = Math.round((ends.getTime() - sixteen.getTime()) / 86_400_000);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(366);
      }),
    );
  });

  test('a pupil never goes back to an earlier stage', () => {
    fc.assert(
      fc.property(
        births,
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 400 }),
        (birth, offset, later) => {
          const at = periods(input('2010-01-01', { birth }));
          const day = new Date(birth.getFullYear(), birth.getMonth(), birth.getDate() + offset);
          const next = new Date(birth.getFullYear(), birth.getMonth(), birth.getDate() + offset + later);
          expect(order.indexOf(status(next, at, 'geen'))).toBeGreaterThanOrEqual(
            order.indexOf(status(day, at, 'geen')),
          );
        },
      ),
    );
  });
});

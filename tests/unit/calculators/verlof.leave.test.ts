import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '../../../src/lib/calculators/verlof/example.ts';
import {
  firstLessonWeeks,
  leave,
  limitFor,
  timing,
  type Input,
  type Verdict,
} from '../../../src/lib/calculators/verlof/leave.ts';
import { iso, on } from './on.ts';

const weighty: Input = {
  ground: 'gewichtig',
  asked: 2,
  granted: 0,
  firstDay: on('2027-03-08'),
  heardOn: on('2027-03-01'),
  yearStart: undefined,
  qualifying: false,
  daysPerWeek: 5,
  schoolOn: true,
};
const holiday: Input = { ...weighty, ground: 'vakantie', asked: 10, yearStart: on('2026-08-17') };
const religion: Input = { ...weighty, ground: 'godsdienst', asked: 0 };

type Row = readonly [name: string, input: Input, verdict: Verdict];

const early = { kind: 'directeur', timing: 'vooraf' } as const;
const refused = (...refusals: readonly string[]) => ({ kind: 'weigeren', refusals }) as unknown as Verdict;

const weightyRows: readonly Row[] = [
  ['ten days at once: the head', { ...weighty, asked: 10 }, early],
  ['eleven days at once: leerplicht', { ...weighty, asked: 11 }, { kind: 'leerplicht', timing: 'vooraf' }],
  ['two days after eight: ten together, the head', { ...weighty, granted: 8 }, early],
  [
    'two days after nine: eleven together, leerplicht',
    { ...weighty, granted: 9 },
    { kind: 'leerplicht', timing: 'vooraf' },
  ],
  [
    'one day after ten: leerplicht',
    { ...weighty, asked: 1, granted: 10 },
    { kind: 'leerplicht', timing: 'vooraf' },
  ],
  ['education on two days a week: four days, the head', { ...weighty, asked: 4, daysPerWeek: 2 }, early],
  [
    'education on two days a week: five days, leerplicht',
    { ...weighty, asked: 5, daysPerWeek: 2 },
    { kind: 'leerplicht', timing: 'vooraf' },
  ],
  [
    'asked on the first day itself: within two days',
    { ...weighty, heardOn: on('2027-03-08') },
    { kind: 'directeur', timing: 'binnen-twee-dagen' },
  ],
  [
    'asked two days after the first day: within two days',
    { ...weighty, heardOn: on('2027-03-10') },
    { kind: 'directeur', timing: 'binnen-twee-dagen' },
  ],
  [
    'asked three days after the first day: too late',
    { ...weighty, heardOn: on('2027-03-11') },
    { kind: 'te-laat' },
  ],
  [
    'too late, and more than ten days: still leerplicht',
    { ...weighty, asked: 11, heardOn: on('2027-03-11') },
    { kind: 'leerplicht', timing: 'te-laat' },
  ],
  [
    'began on Friday, asked on Monday: the second day was a Sunday, so the term runs on to Monday',
    { ...weighty, firstDay: on('2027-03-05'), heardOn: on('2027-03-08') },
    { kind: 'directeur', timing: 'verlengd' },
  ],
  [
    'half a day after ten: ten and a half, leerplicht',
    { ...weighty, asked: 0.5, granted: 10 },
    { kind: 'leerplicht', timing: 'vooraf' },
  ],
  ['half a day after nine and a half: ten, the head', { ...weighty, asked: 0.5, granted: 9.5 }, early],
  [
    'a kwalificatieplichtige with lessons on all five days: ten days, the head',
    { ...weighty, asked: 10, qualifying: true },
    early,
  ],
  [
    'a kwalificatieplichtige with education on three days: seven days, leerplicht',
    { ...weighty, asked: 7, qualifying: true, daysPerWeek: 3 },
    { kind: 'leerplicht', timing: 'vooraf' },
  ],
  [
    'began on Friday, asked on Tuesday: too late',
    { ...weighty, firstDay: on('2027-03-05'), heardOn: on('2027-03-09') },
    { kind: 'te-laat' },
  ],
];

const holidayRows: readonly Row[] = [
  ['ten days, asked beforehand, never before: the head, who weighs the profession', holiday, early],
  ['eleven days: refuse, nobody can grant it', { ...holiday, asked: 11 }, refused('te-veel-dagen')],
  [
    'a second time in the school year: refuse, however short',
    { ...holiday, asked: 1, granted: 1 },
    refused('al-gehad'),
  ],
  ['asked the day before: beforehand', { ...holiday, heardOn: on('2027-03-07') }, early],
  [
    'asked on the first day: not beforehand',
    { ...holiday, heardOn: on('2027-03-08') },
    refused('niet-vooraf'),
  ],
  [
    'on the first school day',
    { ...holiday, firstDay: on('2026-08-17'), heardOn: on('2026-06-01') },
    refused('eerste-lesweken'),
  ],
  [
    'on the last Friday of the first two lesson weeks',
    { ...holiday, firstDay: on('2026-08-28'), heardOn: on('2026-06-01') },
    refused('eerste-lesweken'),
  ],
  [
    'on the Sunday that closes the first two lesson weeks',
    { ...holiday, firstDay: on('2026-08-30'), heardOn: on('2026-06-01') },
    refused('eerste-lesweken'),
  ],
  [
    'on the Monday after the first two lesson weeks',
    { ...holiday, firstDay: on('2026-08-31'), heardOn: on('2026-06-01') },
    early,
  ],
  [
    'the year began on a Wednesday: Friday of the second week is too early',
    { ...holiday, yearStart: on('2026-08-19'), firstDay: on('2026-08-28'), heardOn: on('2026-06-01') },
    refused('eerste-lesweken'),
  ],
  [
    'the year began on a Wednesday: Monday of the third week is a doubt',
    { ...holiday, yearStart: on('2026-08-19'), firstDay: on('2026-08-31'), heardOn: on('2026-06-01') },
    { kind: 'navragen' },
  ],
  [
    'the year began on a Wednesday: Tuesday of the third week is the last doubt',
    { ...holiday, yearStart: on('2026-08-19'), firstDay: on('2026-09-01'), heardOn: on('2026-06-01') },
    { kind: 'navragen' },
  ],
  [
    'the year began on a Wednesday: Wednesday of the third week is late enough',
    { ...holiday, yearStart: on('2026-08-19'), firstDay: on('2026-09-02'), heardOn: on('2026-06-01') },
    early,
  ],
  ['education on three days a week: six days', { ...holiday, asked: 6, daysPerWeek: 3 }, early],
  [
    'education on three days a week: seven days is too long',
    { ...holiday, asked: 7, daysPerWeek: 3 },
    refused('te-veel-dagen'),
  ],
  [
    'without the start of the school year its weeks are not judged',
    { ...holiday, yearStart: undefined },
    early,
  ],
  [
    'everything at once: each reason is named',
    { ...holiday, asked: 11, granted: 10, firstDay: on('2026-08-18'), heardOn: on('2026-08-18') },
    refused('te-veel-dagen', 'al-gehad', 'eerste-lesweken', 'niet-vooraf'),
  ],
];

const religionRows: readonly Row[] = [
  [
    'notice two days before: in time',
    { ...religion, heardOn: on('2027-03-06') },
    { kind: 'bericht', inTime: true },
  ],
  [
    'notice one day before: too late',
    { ...religion, heardOn: on('2027-03-07') },
    { kind: 'bericht', inTime: false },
  ],
];

describe('who decides on leave', () => {
  test.each(weightyRows)('weighty circumstances: %s', (_, input, verdict) => {
    expect(leave(input).verdict).toEqual(verdict);
  });
  test.each(holidayRows)('holiday: %s', (_, input, verdict) => {
    expect(leave(input).verdict).toEqual(verdict);
  });
  test.each(religionRows)('religion: %s', (_, input, verdict) => {
    expect(leave(input).verdict).toEqual(verdict);
  });

  test.each([
    ['in the middle of August', '2026-08-05', 'zomervakantie'],
    ['between Christmas and New Year', '2026-12-28', 'kerstvakantie'],
    ['in the first days of January', '2027-01-05', 'kerstvakantie'],
    ['in the last week of February', '2027-02-24', 'voorjaarsvakantie'],
    ['at the end of April', '2027-04-28', 'meivakantie'],
    ['in October', '2026-10-20', 'herfstvakantie'],
  ])('a first day %s: first whether there is school, on every ground', (_, firstDay, holiday) => {
    for (const input of [
      weighty,
      { ...weighty, asked: 30 },
      { ...weighty, ground: 'vakantie' as const },
      religion,
    ]) {
      const asked = { ...input, firstDay: on(firstDay), heardOn: on('2026-06-01') };
      expect(leave({ ...asked, schoolOn: false }).verdict).toEqual({ kind: 'vakantie-eerst', holiday });
      expect(leave(asked).verdict.kind).not.toBe('vakantie-eerst');
    }
  });

  test('a first day outside every school holiday needs no looking up', () => {
    expect(leave({ ...weighty, firstDay: on('2026-11-10'), schoolOn: false }).verdict).toEqual(
      leave({ ...weighty, firstDay: on('2026-11-10') }).verdict,
    );
  });

  test('the example on the page goes over the limit together', () => {
    const { verdict, total, limit, hearBy } = leave(example);
    expect(verdict).toEqual({ kind: 'leerplicht', timing: 'binnen-twee-dagen' });
    expect([total, limit, iso(hearBy)]).toEqual([12, 10, '2027-03-10']);
  });
});

test('the sum, the limit and the last day to hear are told', () => {
  expect(leave({ ...weighty, granted: 3, daysPerWeek: 2.5 })).toMatchObject({ total: 5, limit: 5 });
  expect([weighty, holiday, religion].map((input) => iso(leave(input).hearBy))).toEqual([
    '2027-03-10',
    '2027-03-07',
    '2027-03-06',
  ]);
});

test.each([
  [5, 10],
  [4, 8],
  [2.5, 5],
  [0.5, 1],
])('%f school days a week: a limit of %f', (daysPerWeek, limit) => {
  expect(limitFor(daysPerWeek)).toBe(limit);
});

test.each([
  ['2026-08-17', '2026-08-30', '2026-08-30'],
  ['2026-08-18', '2026-08-30', '2026-08-31'],
  ['2026-08-21', '2026-08-30', '2026-09-03'],
])('a year that starts on %s: lesson weeks until %s, perhaps until %s', (start, certain, perhaps) => {
  const weeks = firstLessonWeeks(on(start));
  expect([iso(weeks.certain), iso(weeks.perhaps)]).toEqual([certain, perhaps]);
});

describe('two days after', () => {
  test.each([
    ['Tweede Paasdag was the second day, asked on Tuesday', '2026-04-07', '2026-04-03', 'verlengd'],
    ['Goede Vrijdag and Easter lie between: asked on Tuesday', '2026-04-07', '2026-04-01', 'verlengd'],
    ['Goede Vrijdag and Easter lie between: asked on Wednesday', '2026-04-08', '2026-04-01', 'te-laat'],
    ['5 mei was the second day, asked on 6 May', '2026-05-06', '2026-05-03', 'verlengd'],
    ['Saturday was the second day, asked on Monday', '2026-11-30', '2026-11-26', 'verlengd'],
    ['Wednesday was the second day, asked on Thursday', '2026-11-26', '2026-11-23', 'te-laat'],
  ])('%s', (_, heardOn, firstDay, expected) => {
    expect(timing(on(heardOn), on(firstDay))).toBe(expected);
  });
});

const anyLeave: fc.Arbitrary<Input> = fc.record({
  ground: fc.constantFrom('vakantie' as const, 'gewichtig' as const, 'godsdienst' as const),
  asked: fc.integer({ min: 1, max: 30 }),
  granted: fc.integer({ min: 0, max: 30 }),
  firstDay: fc.integer({ min: 0, max: 300 }).map((day) => new Date(2026, 7, 17 + day)),
  heardOn: fc.integer({ min: -90, max: 310 }).map((day) => new Date(2026, 7, 17 + day)),
  yearStart: fc.constant(on('2026-08-17')),
  qualifying: fc.constant(true),
  daysPerWeek: fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2),
  schoolOn: fc.constant(true),
});

describe('whatever is asked', () => {
  test('a holiday never goes to leerplicht, and weighty circumstances above the limit always do', () => {
    fc.assert(
      fc.property(anyLeave, (input) => {
        const { verdict, total, limit } = leave(input);
        expect(verdict.kind === 'leerplicht').toBe(input.ground === 'gewichtig' && total > limit);
      }),
    );
  });

  test('a day more, or a shorter programme, never brings a decision back to the head', () => {
    fc.assert(
      fc.property(anyLeave, fc.constantFrom('asked' as const, 'granted' as const), (input, which) => {
        const heavier = leave({ ...input, [which]: input[which] + 1 }).verdict.kind;
        if (leave(input).verdict.kind !== 'directeur') expect(heavier).not.toBe('directeur');
        const shorter = leave({ ...input, daysPerWeek: input.daysPerWeek / 2 }).verdict.kind;
        if (leave(input).verdict.kind !== 'directeur') expect(shorter).not.toBe('directeur');
      }),
    );
  });

  test('asking earlier is never worse', () => {
    const order = ['vooraf', 'binnen-twee-dagen', 'verlengd', 'te-laat'];
    fc.assert(
      fc.property(anyLeave, fc.integer({ min: 0, max: 60 }), ({ heardOn, firstDay }, days) => {
        const sooner = new Date(heardOn.getFullYear(), heardOn.getMonth(), heardOn.getDate() - days);
        expect(order.indexOf(timing(sooner, firstDay))).toBeLessThanOrEqual(
          order.indexOf(timing(heardOn, firstDay)),
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { leave, limitFor, type Input, type Verdict } from '../../../../src/lib/calculators/verlof/leave.ts';
import { status, type Status } from '../../../../src/lib/calculators/leerplichtig/status.ts';
import { periods, type Schooling } from '../../../../src/lib/calculators/leerplichtig/ages.ts';
import { replay } from '../../../../src/lib/rules/core/replay.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { on } from '../../calculators/on.ts';

const rule = flowById('verzuim');

/**
 * The rule and the calculators never disagree: the same facts are put to both, in every combination that both can express.
 */

/** The answers that somebody who knows these facts gives to the rule. What must be weighed is left open. */
function answersTo({ ground, asked, granted, firstDay, heardOn, yearStart, qualifying, daysPerWeek }: Input) {
  const start = {
    leeftijd: qualifying ? 'kwalificatieplichtig' : 'leerplichtig',
    onderwerp: 'verlof',
    verlof: ground,
  };
  const limit = qualifying ? (10 * daysPerWeek) / 5 : 10;
  const daysBetween = Math.round((heardOn.getTime() - firstDay.getTime()) / 86_400_000);
  switch (ground) {
    case 'godsdienst':
      return { ...start, feestdag: daysBetween <= -2 ? 'ja' : 'nee' };
    case 'gewichtig':
      return {
        ...start,
        dagen: asked + granted > limit ? 'meer' : 'tien',
        'op-tijd': daysBetween <= (runsOn.get(firstDay.getTime()) ?? 2) ? 'ja' : 'nee',
      };
    case 'vakantie': {
      const week = yearStart && Math.floor((firstDay.getTime() - yearStart.getTime()) / (7 * 86_400_000));
      if (asked > limit) return { ...start, vakantie: 'dagen' };
      const tooSoon = week !== undefined && week < 2;
      return granted > 0 || daysBetween >= 0 || tooSoon ? { ...start, vakantie: 'moment' } : start;
    }
  }
}

/** Where the rule stands after those answers, for each verdict of the calculator. */
const place: Readonly<
  Record<Exclude<Verdict['kind'], 'vakantie-eerst' | 'navragen'>, (input: Input) => string>
> = {
  directeur: ({ ground }) => (ground === 'vakantie' ? 'vakantie' : 'gewichtig'),
  leerplicht: () => 'leerplicht-beslist',
  weigeren: () => 'weigeren',
  'te-laat': () => 'erachter',
  bericht: (input) => (input.heardOn <= on('2026-11-08') ? 'geoorloofd' : 'erachter'),
};

/** A Tuesday, and a Thursday and a Friday whose second day lies in a weekend: so many days later the term ends. */
const tuesday = on('2026-11-10');
const thursday = on('2026-11-12');
const friday = on('2026-11-13');
const runsOn = new Map([
  [thursday.getTime(), 4],
  [friday.getTime(), 3],
]);

const range = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

const later = (day: Date, days: number): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

/** Every combination: whose duty and week, days asked and granted, and when the head heard. */
const combinations = (ground: Input['ground'], firstDays: readonly Date[]): readonly Input[] => {
  const weeks = [{ qualifying: false, daysPerWeek: 5 }].concat(
    range(0.5, 5, 0.5).map((daysPerWeek) => ({ qualifying: true, daysPerWeek })),
  );
  return weeks.flatMap((week) =>
    range(0.5, 12, 0.5).flatMap((asked) =>
      [0, 0.5, 4, 9.5, 10, 11].flatMap((granted) =>
        firstDays.flatMap((firstDay) =>
          [-60, -3, -2, -1, 0, 2, 3, 4, 5].map((days) => ({
            ground,
            asked,
            granted,
            firstDay,
            heardOn: later(firstDay, days),
            yearStart: ground === 'vakantie' ? on('2026-08-17') : undefined,
            schoolOn: true,
            ...week,
          })),
        ),
      ),
    ),
  );
};

describe('leave: rule and calculator', () => {
  it.each([
    ['gewichtig', [tuesday, thursday, friday]],
    ['vakantie', [tuesday, on('2026-08-18'), on('2026-08-28'), on('2026-08-31')]],
    ['godsdienst', [tuesday]],
  ] as const)(
    'agree on %s in every combination',
    (ground, firstDays) => {
      const inputs = combinations(ground, firstDays);
      expect(inputs.length).toBeGreaterThan(10_000);
      const differ = inputs.filter((input) => {
        const { verdict } = leave(input);
        if (verdict.kind === 'vakantie-eerst' || verdict.kind === 'navragen') return true;
        return replay(rule, answersTo(input)).end !== place[verdict.kind](input);
      });
      expect(differ).toEqual([]);
    },
    60_000,
  );

  it('name the same limit for every week of a kwalificatieplichtige', () => {
    for (const days of range(0.5, 5, 0.5)) expect(limitFor(days)).toBe((10 * days) / 5);
  });

  it('ask first when the first two lesson weeks are not certain', () => {
    const edge: Input = {
      ground: 'vakantie',
      asked: 5,
      granted: 0,
      firstDay: on('2026-08-31'),
      heardOn: on('2026-06-01'),
      yearStart: on('2026-08-19'),
      qualifying: false,
      daysPerWeek: 5,
      schoolOn: true,
    };
    expect(leave(edge).verdict.kind).toBe('navragen');
    const doubt = rule.questions['vakantie']?.options.find(({ id }) => id === 'twijfel');
    expect(doubt?.label).toMatch(/eerste lesweken/);
    expect(doubt?.next).toBe('navragen');
  });
});

describe('age: rule and calculator', () => {
  /** The answer to the first question that fits what the calculator says. */
  const answer: Readonly<Record<Status, string | undefined>> = {
    'geen-vier': 'nog-niet',
    mag: 'nog-niet',
    'begin-onzeker': undefined,
    'leerplichtig-tot-zes': 'leerplichtig',
    leerplichtig: 'leerplichtig',
    'leerplichtig-zelf': 'leerplichtig',
    kwalificatieplichtig: 'kwalificatieplichtig',
    vrij: 'vrij',
    doorstroompunt: 'achttien',
    'boven-leeftijd': 'achttien',
  };
  const schooled: readonly Schooling[] = [
    'geen',
    'startkwalificatie',
    'praktijkonderwijs',
    'vso',
    'onbekend',
  ];

  it('send every age to an answer that the rule has, and eighteen and older to what fits their schooling', () => {
    const options = rule.questions['leeftijd']?.options.map(({ id }) => id) ?? [];
    for (const schooling of schooled)
      for (const months of range(36, 400, 1)) {
        const at = periods({
          birth: on('2000-01-15'),
          on: on('2026-11-22'),
          holidays: [],
          fullYears: undefined,
          schooling,
        });
        const day = new Date(2000, months, 20);
        const now = status(day, at, schooling);
        const first = answer[now];
        if (first === undefined) continue;
        expect(options).toContain(first);
        if (first !== 'achttien') continue;
        const unauthorised = now === 'doorstroompunt' ? 'ja' : 'nee';
        expect(replay(rule, { leeftijd: first, achttien: unauthorised }).end).toBe(
          now === 'doorstroompunt' ? 'rmc' : 'buiten-leerplicht',
        );
      }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, line, type Input, type Perhaps } from '../../../src/lib/calculators/zestien-uur/count.ts';
import { example } from '../../../src/lib/calculators/zestien-uur/example.ts';
import { verdict } from '../../../src/lib/calculators/zestien-uur/verdict.ts';
import { iso, on } from './on.ts';
import { scenarios, type Scenario } from './zestien-uur.scenarios.ts';

const inputOf = ({ missed, holidays = [], reportedUntil }: Scenario): Input => ({
  absences: missed.map(([day, hours]) => ({ day: on(day), minutes: hours * 60 })),
  holidays: holidays.map(([from, to]) => ({ from: on(from), to: on(to) })),
  reportedUntil: reportedUntil === undefined ? undefined : on(reportedUntil),
});

const withDoubt = (facts: readonly unknown[], perhaps: Perhaps | undefined) =>
  perhaps ? [...facts, iso(perhaps.reached), iso(perhaps.reportBy)] : facts;

describe('sixteen hours in four lesson weeks', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
    const counted = count(inputOf(scenario));
    expect(
      counted.reports.map(({ from, reached, minutes, reportBy, countFrom, perhaps }) =>
        withDoubt([iso(from), iso(reached), minutes / 60, iso(reportBy), iso(countFrom)], perhaps),
      ),
    ).toEqual(scenario.reports ?? []);
    const { running } = counted;
    expect(
      running &&
        withDoubt(
          [
            iso(running.from),
            iso(running.until),
            running.minutes / 60,
            running.left / 60,
            iso(running.windowEnds),
          ],
          running.perhaps,
        ),
    ).toEqual(scenario.running);
    expect(counted.skipped.map(({ day }) => iso(day))).toEqual(scenario.skipped ?? []);
    expect(verdict(counted).kind).toBe(scenario.kind);
  });

  test('the example on the page: exactly 16 hours, over the autumn holiday', () => {
    const [report, ...more] = count(example).reports;
    expect(more).toEqual([]);
    expect(report?.minutes).toBe(line);
    expect([iso(report?.from), iso(report?.reached), iso(report?.reportBy)]).toEqual([
      '2026-10-05',
      '2026-10-29',
      '2026-11-05',
    ]);
  });
});

/** Days missed in half a year, with up to two holidays. */
const anyInput: fc.Arbitrary<Input> = fc
  .record({
    absences: fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 180 }), minutes: fc.integer({ min: 1, max: 36 }) }),
      { maxLength: 40 },
    ),
    holidays: fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 180 }), days: fc.integer({ min: 0, max: 16 }) }),
      {
        maxLength: 2,
      },
    ),
    reportedUntil: fc.option(fc.integer({ min: 0, max: 180 }), { nil: undefined }),
  })
  .map(({ absences, holidays, reportedUntil }) => {
    const nth = (day: number) => new Date(2026, 7, 17 + day);
    return {
      absences: absences.map(({ day, minutes }) => ({ day: nth(day), minutes: minutes * 15 })),
      holidays: holidays.map(({ from, days }) => ({ from: nth(from), to: nth(from + days) })),
      reportedUntil: reportedUntil === undefined ? undefined : nth(reportedUntil),
    };
  });

describe('whatever was missed', () => {
  test('every report holds 16 hours or more, and its days do not overlap with another report', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        let before = input.reportedUntil;
        for (const { from, reached, minutes, reportBy, countFrom } of count(input).reports) {
          expect(minutes).toBeGreaterThanOrEqual(line);
          expect(from.getTime()).toBeLessThanOrEqual(reached.getTime());
          if (before) expect(from.getTime()).toBeGreaterThan(before.getTime());
          expect(reportBy.getTime()).toBeGreaterThan(reached.getTime());
          expect(countFrom.getTime()).toBeGreaterThan(reached.getTime());
          before = reached;
        }
      }),
    );
  });

  test('what still runs lies below 16 hours, after the last report', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { reports, running } = count(input);
        if (!running) return;
        expect(running.minutes + running.left).toBe(line);
        expect(running.left).toBeGreaterThan(0);
        const last = reports.at(-1);
        if (last) expect(running.from.getTime()).toBeGreaterThan(last.reached.getTime());
      }),
    );
  });

  test('a doubt lies earlier than what is certain, never later', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { perhaps, reached, reportBy } of count(input).reports) {
          if (!perhaps) continue;
          expect(perhaps.reached.getTime()).toBeLessThan(reached.getTime());
          expect(perhaps.reportBy.getTime()).toBeLessThanOrEqual(reportBy.getTime());
        }
      }),
    );
  });

  test('an hour more never takes a report away, nor brings the first one later', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 180 }), (input, day) => {
        const more = { day: new Date(2026, 7, 17 + day), minutes: 60 };
        const [before] = count(input).reports;
        const [after] = count({ ...input, absences: [...input.absences, more] }).reports;
        if (before) expect(after?.reached.getTime()).toBeLessThanOrEqual(before.reached.getTime());
      }),
    );
  });

  test('the order in which days are filled in does not matter', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(count({ ...input, absences: input.absences.toReversed() })).toEqual(count(input));
      }),
    );
  });

  test('the whole of it can be moved by seven days when there are no holidays or feast days', () => {
    const days = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 60 }), quarters: fc.integer({ min: 1, max: 36 }) }),
    );
    fc.assert(
      fc.property(days, (missed) => {
        const reached = (shift: number) =>
          count({
            absences: missed.map(({ day, quarters }) => ({
              day: new Date(2026, 7, 17 + shift + day),
              minutes: quarters * 15,
            })),
            holidays: [],
            reportedUntil: undefined,
          }).reports.map((report) => iso(report.reached));
        const moved = reached(0).map((day) => {
          const date = on(day ?? '');
          return iso(new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7));
        });
        expect(reached(7)).toEqual(moved);
      }),
    );
  });
});

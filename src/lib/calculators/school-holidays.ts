import type { Day } from './days.ts';
import type { Holiday } from './school-days.ts';

/** A school holiday, by the name of its words: see shared.ts. */
export type HolidayName =
  'kerstvakantie' | 'voorjaarsvakantie' | 'meivakantie' | 'zomervakantie' | 'herfstvakantie';

/**
 * When some school in the country may have a holiday: wide enough for every region and every year since 2019, so that
 * a day outside is certainly no day of a common school holiday. From and to are month and day, both included.
 */
const windows: readonly (readonly [
  name: HolidayName,
  from: readonly [number, number],
  to: readonly [number, number],
])[] = [
  ['kerstvakantie', [1, 1], [1, 10]],
  ['voorjaarsvakantie', [2, 6], [3, 7]],
  ['meivakantie', [4, 18], [5, 12]],
  ['zomervakantie', [7, 1], [9, 10]],
  ['herfstvakantie', [10, 8], [11, 1]],
  ['kerstvakantie', [12, 18], [12, 31]],
];

/** A holiday that a day may fall in, and the last day on which it may. */
export interface MaybeHoliday {
  readonly name: HolidayName;
  readonly until: Day;
}

const on = (year: number, [month, day]: readonly [number, number]): Day => new Date(year, month - 1, day);

/** The holiday that a day may fall in, of schools whose holidays are not told. */
export function maybeHoliday(day: Day): MaybeHoliday | undefined {
  const year = day.getFullYear();
  const found = windows.find(([, from, to]) => day >= on(year, from) && day <= on(year, to));
  if (!found) return undefined;
  const [name, , to] = found;
  const until = day.getMonth() === 11 ? on(year + 1, [1, 10]) : on(year, to);
  return { name, until };
}

/** Every school is closed on these days: they lie in the Christmas and in the summer holiday of all regions. */
const closed: readonly (readonly [name: HolidayName, month: number, day: number])[] = [
  ['kerstvakantie', 12, 25],
  ['zomervakantie', 8, 1],
];

/** The holiday that lies between two days for certain, both included, and that nobody told. */
export function missingHoliday(first: Day, last: Day, told: readonly Holiday[]): HolidayName | undefined {
  for (let year = first.getFullYear(); year <= last.getFullYear(); year += 1)
    for (const [name, month, date] of closed) {
      const day = on(year, [month, date]);
      const between = day >= first && day <= last;
      if (between && !told.some(({ from, to }) => day >= from && day <= to)) return name;
    }
  return undefined;
}

import { addDays } from 'date-fns/addDays';
import { setYear } from 'date-fns/setYear';
import type { Day } from '../days.ts';
import { firstSchoolDay, schoolYearEnd, type Holiday } from '../school-days.ts';
import { maybeHoliday } from '../school-holidays.ts';

/**
 * What a pupil has behind the belt. The kwalificatieplicht ends with a startkwalificatie (havo, vwo, or mbo from
 * level 2), and does not hold for the next two (Leerplichtwet artikel 4a lid 2).
 */
export type Schooling = 'geen' | 'startkwalificatie' | 'praktijkonderwijs' | 'vso' | 'onbekend';

export interface Input {
  readonly birth: Day;
  /** The day that is asked about. */
  readonly on: Day;
  readonly holidays: readonly Holiday[];
  /** Full school years behind the pupil at the last 31 July; undefined when not told. */
  readonly fullYears: number | undefined;
  readonly schooling: Schooling;
}

/** The days on which something changes. */
export interface Periods {
  readonly four: Day;
  readonly five: Day;
  /** The first school day of the month after the fifth birthday. */
  readonly starts: Day;
  /** Whether the holiday around that day was told. */
  readonly startTold: boolean;
  /** The last day before which school may not have begun, when a holiday may lie around the first day and was not told. */
  readonly startDoubt: Day | undefined;
  readonly six: Day;
  readonly twelve: Day;
  readonly sixteen: Day;
  /** The last day on which the pupil is leerplichtig: a 31 July. */
  readonly ends: Day;
  /** Twelve full school years ended it, earlier than age did. */
  readonly byTwelveYears: boolean;
  readonly eighteen: Day;
  readonly twentySeven: Day;
}

/** The ages on which something changes. */
export const ages = { may: 4, must: 5, all: 6, own: 12, ends: 16, free: 18, left: 27 } as const;

/** The day on which an age is reached. Who was born on 29 February reaches it on 1 March in a common year. */
export const birthday = (birth: Day, age: number): Day => setYear(birth, birth.getFullYear() + age);

export const fullSchooling = 12;

/** The 31 July on which twelve full school years are over, when that is known. */
function twelveYearsEnd({ on, fullYears }: Input): Day | undefined {
  if (fullYears === undefined) return undefined;
  const lastEnd = schoolYearEnd(on).getFullYear() - 1;
  return new Date(lastEnd + fullSchooling - fullYears, 6, 31);
}

/** The first of the month that lies `later` months after the month of a day. */
const monthStart = (day: Day, later: number): Day => new Date(day.getFullYear(), day.getMonth() + later, 1);

/** When leerplicht begins for a birthday, in view of the holidays that were told. */
export const startFor = (fifthBirthday: Day, holidays: readonly Holiday[]): Day =>
  firstSchoolDay(monthStart(fifthBirthday, 1), holidays);

/** A holiday in which the month begins, or that ends in the week before it. */
const aroundStart = (starts: Day, { from, to }: Holiday): boolean =>
  from <= starts && to >= addDays(monthStart(starts, 0), -7);

/**
 * From when and until when. Sources: Leerplichtwet artikel 3 (leerplicht: first school day of the month after the
 * fifth birthday, until the end of the school year of the sixteenth, or after twelve full school years), artikel
 * 4a to 4c (kwalificatieplicht, until eighteen), artikel 11a (until six), artikel 2 (twelve and older).
 */
export function periods(input: Input): Periods {
  const { birth, holidays } = input;
  const five = birthday(birth, ages.must);
  const starts = startFor(five, holidays);
  const startTold = holidays.some((holiday) => aroundStart(starts, holiday));
  const sixteen = birthday(birth, ages.ends);
  const byAge = schoolYearEnd(sixteen);
  const byYears = twelveYearsEnd(input) ?? byAge;
  return {
    four: birthday(birth, ages.may),
    five,
    starts,
    startTold,
    startDoubt: startTold ? undefined : maybeHoliday(starts)?.until,
    six: birthday(birth, ages.all),
    twelve: birthday(birth, ages.own),
    sixteen,
    ends: byYears < byAge ? byYears : byAge,
    byTwelveYears: byYears < byAge,
    eighteen: birthday(birth, ages.free),
    twentySeven: birthday(birth, ages.left),
  };
}

/** Born on 29 February: in a common year the birthday is not certain. */
export const isLeapDay = (birth: Day): boolean => birth.getMonth() === 1 && birth.getDate() === 29;

/** The other reading for a leap day: the birthday counts as 28 February. */
export const dayBefore = (day: Day): Day => addDays(day, -1);

import { addDays } from 'date-fns/addDays';
import { sameDay, type Day } from './days.ts';
import { easterSunday } from './easter.ts';

export interface PublicHoliday {
  readonly day: Day;
  /** Nearly everybody is off. Not so on Goede Vrijdag and on 5 mei, which the law counts as holidays all the same. */
  readonly everybody: boolean;
}

/** The birthday of the King is kept on 27 April, and a day earlier when that is a Sunday. */
function kingsDay(year: number): Day {
  const birthday = new Date(year, 3, 27);
  return birthday.getDay() === 0 ? addDays(birthday, -1) : birthday;
}

/**
 * The public holidays of a year, in their order through the year as far as Easter allows. Source: Algemene
 * termijnenwet, artikel 3. Extra days that a royal decree puts on a par with these are left out.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const off = (day: Day): PublicHoliday => ({ day, everybody: true });
  const notAlways = (day: Day): PublicHoliday => ({ day, everybody: false });
  return [
    // Nieuwjaarsdag
    off(new Date(year, 0, 1)),
    // Goede Vrijdag
    notAlways(addDays(easter, -2)),
    // Tweede Paasdag
    off(addDays(easter, 1)),
    // Koningsdag
    off(kingsDay(year)),
    // Bevrijdingsdag
    notAlways(new Date(year, 4, 5)),
    // Hemelvaartsdag
    off(addDays(easter, 39)),
    // Tweede Pinksterdag
    off(addDays(easter, 50)),
    // Eerste Kerstdag
    off(new Date(year, 11, 25)),
    // Tweede Kerstdag
    off(new Date(year, 11, 26)),
  ];
}

const on = (day: Day): readonly PublicHoliday[] =>
  publicHolidays(day.getFullYear()).filter((holiday) => sameDay(holiday.day, day));

/** A holiday on which schools and offices are closed everywhere. */
export const isDayOff = (day: Day): boolean => on(day).some(({ everybody }) => everybody);

/** A holiday in the sense of the Algemene termijnenwet: Goede Vrijdag and 5 mei too. */
export const isLegalHoliday = (day: Day): boolean => on(day).length > 0;

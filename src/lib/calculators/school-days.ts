import { addDays } from 'date-fns/addDays';
import { addWeeks } from 'date-fns/addWeeks';
import { isWeekend } from 'date-fns/isWeekend';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Day } from './days.ts';
import { isDayOff } from './public-holidays.ts';

/** A school holiday, first and last day included. The user tells it: regions and schools differ. */
export interface Holiday {
  readonly from: Day;
  readonly to: Day;
}

export const isWorkingDay = (day: Day): boolean => !isWeekend(day) && !isDayOff(day);

export const isSchoolDay = (day: Day, holidays: readonly Holiday[]): boolean =>
  isWorkingDay(day) && !holidays.some(({ from, to }) => day >= from && day <= to);

/**
 * The working day that lies `count` working days after a day; that day itself does not count. A working day in a
 * school holiday counts, and so do Goede Vrijdag and 5 mei: then the day is never too late.
 */
export function addWorkingDays(day: Day, count: number): Day {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}

/** The day itself when it is a school day, otherwise the first one after it. */
export function firstSchoolDay(from: Day, holidays: readonly Holiday[]): Day {
  let day = from;
  while (!isSchoolDay(day, holidays)) day = addDays(day, 1);
  return day;
}

const weekdays = [0, 1, 2, 3, 4];

/** A week is a lesson week when at least one day of it is a school day. */
const isLessonWeek = (monday: Day, holidays: readonly Holiday[]): boolean =>
  weekdays.some((offset) => isSchoolDay(addDays(monday, offset), holidays));

/**
 * The Monday of the lesson week that lies `count` lesson weeks after the week of a day; before it when `count` is
 * negative. Weeks without a school day are skipped.
 */
export function lessonWeek(day: Day, count: number, holidays: readonly Holiday[]): Day {
  const step = Math.sign(count);
  let monday = startOfISOWeek(day);
  for (let left = Math.abs(count); left > 0;) {
    monday = addWeeks(monday, step);
    if (isLessonWeek(monday, holidays)) left -= 1;
  }
  return monday;
}

/** The last day of the school year in which a day lies: school years run from 1 August until 31 July. */
export function schoolYearEnd(day: Day): Day {
  const thisYear = new Date(day.getFullYear(), 6, 31);
  return day <= thisYear ? thisYear : new Date(day.getFullYear() + 1, 6, 31);
}

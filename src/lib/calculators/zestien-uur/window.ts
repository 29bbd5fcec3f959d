import { addDays } from 'date-fns/addDays';
import type { Day } from '../days.ts';
import { lessonWeek, type Holiday } from '../school-days.ts';

/** The days of which the hours count together: four lesson weeks in a row. Weeks without school are skipped. */
export const weeksInWindow = 4;

/** Whether two days lie in more than four calendar weeks: then a holiday between them changes what counts. */
export const spansMoreThanAWindow = (first: Day, last: Day): boolean =>
  first < lessonWeek(last, 1 - weeksInWindow, []);

/** The first day of the window that ends on a day. */
export type WindowStart = (day: Day, holidays: readonly Holiday[]) => Day;

/** The week of the day and the three lesson weeks before it. */
export const wholeWeeks: WindowStart = (day, holidays) => lessonWeek(day, 1 - weeksInWindow, holidays);

/**
 * Four lesson weeks up to and including the day, begun in the middle of a week: on the day after the same weekday of
 * four lesson weeks ago. Monday is the first day of a week, and the second for `getDay`, so that adds the one.
 */
export const toTheDay: WindowStart = (day, holidays) =>
  addDays(lessonWeek(day, -weeksInWindow, holidays), day.getDay());

/** The Friday of the fourth lesson week, counted from a day. */
export const windowEnd = (from: Day, holidays: readonly Holiday[]): Day =>
  addDays(lessonWeek(from, weeksInWindow - 1, holidays), 4);

import { addDays } from 'date-fns/addDays';
import { sameDay, type Day } from '../days.ts';
import { addWorkingDays, isSchoolDay, type Holiday } from '../school-days.ts';
import { toTheDay, wholeWeeks, windowEnd, type WindowStart } from './window.ts';

/** Unauthorised absence on one day. An hour is 60 minutes; in the VO a lesson of up to 60 minutes is one hour. */
export interface Absence {
  readonly day: Day;
  readonly minutes: number;
}

export interface Input {
  readonly absences: readonly Absence[];
  readonly holidays: readonly Holiday[];
  /** The last day that an earlier report covers: what was missed up to and including it counts no more. */
  readonly reportedUntil: Day | undefined;
}

/** A duty to report: from the first day missed to the day on which the sum reached sixteen hours. */
export interface Report {
  readonly from: Day;
  readonly reached: Day;
  readonly minutes: number;
  /** The fifth working day after the day on which the line was reached. */
  readonly reportBy: Day;
  /** Here counting starts again. */
  readonly countFrom: Day;
  readonly perhaps: Perhaps | undefined;
}

/** The line, reached earlier if four weeks may begin in the middle of a week, and by when it is then to be reported. */
export type Perhaps = Pick<Report, 'reached' | 'reportBy'>;

/** What counts at the last day missed, below the line. */
export interface Running {
  readonly from: Day;
  readonly until: Day;
  readonly minutes: number;
  /** What may still be missed before the line is reached. */
  readonly left: number;
  /** The Friday of the fourth lesson week, counted from the first day missed. */
  readonly windowEnds: Day;
  readonly perhaps: Perhaps | undefined;
}

export interface Count {
  readonly reports: readonly Report[];
  readonly running: Running | undefined;
  /** Missed on a day without school: not counted. */
  readonly skipped: readonly Absence[];
}

export const line = 16 * 60;
export const workingDays = 5;

/** One absence a day, in the order of the days. */
function byDay(absences: readonly Absence[]): readonly Absence[] {
  const ordered = absences.toSorted((one, other) => one.day.getTime() - other.day.getTime());
  const merged: Absence[] = [];
  for (const { day, minutes } of ordered) {
    const last = merged.at(-1);
    if (last && sameDay(last.day, day)) merged[merged.length - 1] = { day, minutes: last.minutes + minutes };
    else merged.push({ day, minutes });
  }
  return merged;
}

const sum = (absences: readonly Absence[]): number =>
  absences.reduce((total, { minutes }) => total + minutes, 0);

/** What counts on a day: everything missed in its window, up to and including that day. */
const counting = (absences: readonly Absence[], day: Day, start: Day): readonly Absence[] =>
  absences.filter((absence) => absence.day >= start && absence.day <= day);

/** The first day on which the sum of a window reaches the line. */
const firstReached = (
  absences: readonly Absence[],
  holidays: readonly Holiday[],
  windowStart: WindowStart,
): Day | undefined =>
  absences.find(({ day }) => sum(counting(absences, day, windowStart(day, holidays))) >= line)?.day;

const reportBy = (reached: Day): Day => addWorkingDays(reached, workingDays);

/** The earlier day, when it is one. */
const earlier = (perhaps: Day | undefined, reached: Day | undefined): Perhaps | undefined =>
  !perhaps || (reached && sameDay(perhaps, reached))
    ? undefined
    : { reached: perhaps, reportBy: reportBy(perhaps) };

function running(
  absences: readonly Absence[],
  holidays: readonly Holiday[],
  perhaps: Perhaps | undefined,
): Running | undefined {
  const last = absences.at(-1);
  if (!last) return undefined;
  const counted = counting(absences, last.day, wholeWeeks(last.day, holidays));
  const from = (counted[0] ?? last).day;
  const minutes = sum(counted);
  return {
    from,
    until: last.day,
    minutes,
    left: line - minutes,
    windowEnds: windowEnd(from, holidays),
    perhaps,
  };
}

/**
 * Counts unauthorised absence: each time the hours in four consecutive lesson weeks reach sixteen a report is due
 * within five working days, and counting starts again on the next day. Weeks without school are skipped. Sources:
 * Leerplichtwet artikel 21a, Inspectie (5 working days, holidays), DUO (from which day to count again).
 */
export function count({ absences, holidays, reportedUntil }: Input): Count {
  const days = byDay(absences);
  const skipped = days.filter(({ day }) => !isSchoolDay(day, holidays));
  const reports: Report[] = [];
  let open = days.filter(({ day }) => isSchoolDay(day, holidays) && !(reportedUntil && day <= reportedUntil));
  for (;;) {
    const reached = firstReached(open, holidays, wholeWeeks);
    const perhaps = earlier(firstReached(open, holidays, toTheDay), reached);
    if (!reached) return { reports, running: running(open, holidays, perhaps), skipped };
    const counted = counting(open, reached, wholeWeeks(reached, holidays));
    reports.push({
      from: counted[0]?.day ?? reached,
      reached,
      minutes: sum(counted),
      reportBy: reportBy(reached),
      countFrom: addDays(reached, 1),
      perhaps,
    });
    open = open.filter(({ day }) => day > reached);
  }
}

import type { Outcome } from '../answer.ts';
import type { Day } from '../days.ts';
import { blankHoliday, dayIn, holidaysIn, numberIn, type HolidayRow, type Mistakes } from '../fields.ts';
import { missingHoliday } from '../school-holidays.ts';
import { count, spansMoreThanAWindow, type Absence, type Input } from './count.ts';
import { verdict } from './verdict.ts';
import { answer } from './words.ts';

/** A day missed, as typed. */
export interface AbsenceRow {
  readonly day: string;
  readonly hours: string;
}

export interface Values {
  readonly absences: readonly AbsenceRow[];
  /** Whether there was a holiday between the days missed; not told when empty. */
  readonly between: '' | 'ja' | 'nee';
  readonly holidays: readonly HolidayRow[];
  readonly reportedUntil: string;
}

export const blankAbsence: AbsenceRow = { day: '', hours: '' };
export const blank: Values = {
  absences: [blankAbsence, blankAbsence, blankAbsence],
  between: '',
  holidays: [blankHoliday],
  reportedUntil: '',
};

const hoursInDay = {
  min: 0.05,
  max: 12,
  mistake: 'Vul het aantal uren in, tot en met 12. Bijvoorbeeld 5,5.',
};

function absencesIn(rows: readonly AbsenceRow[], today: Day, mistakes: Mistakes): readonly Absence[] {
  return rows.flatMap((row, index) => {
    if (row.day === '' && row.hours === '') return [];
    const day = dayIn(row.day, `gemist-${index}-dag`, mistakes);
    const hours = numberIn(row.hours, `gemist-${index}-uren`, hoursInDay, mistakes);
    if (!day || hours === undefined) return [];
    if (day <= today) return [{ day, minutes: Math.round(hours * 60) }];
    mistakes[`gemist-${index}-dag`] = 'Deze dag ligt in de toekomst.';
    return [];
  });
}

/**
 * What must be known of holidays before there is any answer: a week without school is no lesson week, so a holiday that
 * nobody told can bring days together that seem to lie too far apart.
 */
function holidayMistake({ absences, holidays, reportedUntil }: Input, between: Values['between']): Mistakes {
  const days = absences
    .map(({ day }) => day)
    .filter((day) => !(reportedUntil && day <= reportedUntil))
    .toSorted((one, other) => one.getTime() - other.getTime());
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return {};
  const missing = missingHoliday(first, last, holidays);
  if (missing) return { 'vakantie-0-van': `Tussen deze dagen ligt ${missing}. Vul die eerst in.` };
  if (holidays.length) return {};
  if (between === 'ja') return { 'vakantie-0-van': 'Vul de vakantie in, met de eerste en de laatste dag.' };
  return between === '' && spansMoreThanAWindow(first, last)
    ? { ertussen: 'Deze dagen liggen meer dan vier weken uit elkaar. Kijk eerst of er vakantie tussen zat.' }
    : {};
}

/** The answer to what was filled in, or what must be put right. `today` is the day on which somebody asks. */
export function outcome(values: Values, today: Day): Outcome {
  const mistakes: Mistakes = {};
  const absences = absencesIn(values.absences, today, mistakes);
  if (absences.length === 0 && Object.keys(mistakes).length === 0) {
    mistakes['gemist-0-dag'] = 'Vul minstens één gemiste dag in, met de uren.';
  }
  const holidays = holidaysIn(values.holidays, mistakes);
  const reportedUntil =
    values.reportedUntil === '' ? undefined : dayIn(values.reportedUntil, 'vorige-melding', mistakes);
  if (Object.keys(mistakes).length) return { errors: mistakes };
  const input: Input = { absences, holidays, reportedUntil };
  const unknown = holidayMistake(input, values.between);
  if (Object.keys(unknown).length) return { errors: unknown };
  const counted = count(input);
  return { answer: answer(input, counted, verdict(counted), today) };
}

import type { Outcome, Texts } from '../answer.ts';
import type { Day } from '../days.ts';
import { blankHoliday, dayIn, holidaysIn, numberIn, type HolidayRow, type Mistakes } from '../fields.ts';
import { sayer } from '../say.ts';
import { missingHoliday } from '../school-holidays.ts';
import { count, type Absence, type Input } from './count.ts';
import type { Sentences } from './lines.ts';
import { verdict } from './verdict.ts';
import { spansMoreThanAWindow } from './window.ts';
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

const hoursInDay = { min: 0.05, max: 12 };

const sayOwn = sayer<Sentences>;

function absencesIn(
  rows: readonly AbsenceRow[],
  today: Day,
  texts: Texts,
  mistakes: Mistakes,
): readonly Absence[] {
  const say = sayOwn(texts);
  const range = { ...hoursInDay, mistake: say('uren-fout') };
  return rows.flatMap((row, index) => {
    if (row.day === '' && row.hours === '') return [];
    const day = dayIn(row.day, `gemist-${index}-dag`, texts, mistakes);
    const hours = numberIn(row.hours, `gemist-${index}-uren`, range, mistakes);
    if (!day || hours === undefined) return [];
    if (day <= today) return [{ day, minutes: Math.round(hours * 60) }];
    mistakes[`gemist-${index}-dag`] = say('dag-in-toekomst');
    return [];
  });
}

/**
 * What must be known of holidays before there is any answer: a week without school is no lesson week, so a holiday that
 * nobody told can bring days together that seem to lie too far apart.
 */
function holidayMistake(
  { absences, holidays, reportedUntil }: Input,
  between: Values['between'],
  texts: Texts,
): Mistakes {
  const say = sayOwn(texts);
  const days = absences
    .map(({ day }) => day)
    .filter((day) => !(reportedUntil && day <= reportedUntil))
    .toSorted((one, other) => one.getTime() - other.getTime());
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return {};
  const vakantie = missingHoliday(first, last, holidays);
  if (vakantie) return { 'vakantie-0-van': say('vakantie-ontbreekt', { vakantie: say(vakantie) }) };
  if (holidays.length) return {};
  if (between === 'ja') return { 'vakantie-0-van': say('vakantie-invullen') };
  return between === '' && spansMoreThanAWindow(first, last) ? { ertussen: say('vakantie-nagaan') } : {};
}

/** The answer to what was filled in, or what must be put right, in these words. `today` is the day on which somebody asks. */
export function outcome(values: Values, texts: Texts, today: Day): Outcome {
  const mistakes: Mistakes = {};
  const absences = absencesIn(values.absences, today, texts, mistakes);
  if (absences.length === 0 && Object.keys(mistakes).length === 0) {
    mistakes['gemist-0-dag'] = sayOwn(texts)('niets-ingevuld');
  }
  const holidays = holidaysIn(values.holidays, texts, mistakes);
  const reportedUntil =
    values.reportedUntil === '' ? undefined : dayIn(values.reportedUntil, 'vorige-melding', texts, mistakes);
  if (Object.keys(mistakes).length) return { errors: mistakes };
  const input: Input = { absences, holidays, reportedUntil };
  const unknown = holidayMistake(input, values.between, texts);
  if (Object.keys(unknown).length) return { errors: unknown };
  const counted = count(input);
  return { answer: answer(input, counted, verdict(counted), { texts, today }) };
}

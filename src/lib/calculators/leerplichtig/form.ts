import type { Outcome } from '../answer.ts';
import type { Day } from '../days.ts';
import {
  blankHoliday,
  complete,
  dayIn,
  holidaysIn,
  numberIn,
  type HolidayRow,
  type Mistakes,
} from '../fields.ts';
import { periods, type Input, type Schooling } from './ages.ts';
import { status } from './status.ts';
import { answer } from './words.ts';

export interface Values {
  readonly birth: string;
  /** Empty: today. */
  readonly on: string;
  readonly schooling: Schooling;
  /** Empty: not told. */
  readonly fullYears: string;
  readonly holidays: readonly HolidayRow[];
}

export const blank: Values = {
  birth: '',
  on: '',
  schooling: 'geen',
  fullYears: '',
  holidays: [blankHoliday],
};

/** At most one school year for each year from the one of the third birthday. */
function fullYearsIn(text: string, birth: Day, on: Day, mistakes: Mistakes): number | undefined {
  if (text.trim() === '') return undefined;
  const max = Math.max(0, on.getFullYear() - birth.getFullYear() - 3);
  const mistake = `Vul een heel getal in, van 0 tot en met ${max}. Of laat dit leeg.`;
  return numberIn(text, 'schooljaren', { min: 0, max, step: 1, mistake }, mistakes);
}

/** The answer to what was filled in, or what must be put right. `today` is the day on which somebody asks. */
export function outcome(values: Values, today: Day): Outcome {
  const mistakes: Mistakes = {};
  const days = complete({
    birth: dayIn(values.birth, 'geboren', mistakes),
    on: values.on === '' ? today : dayIn(values.on, 'peildatum', mistakes),
  });
  const holidays = holidaysIn(values.holidays, mistakes);
  if (!days) return { errors: mistakes };
  const { birth, on } = days;
  if (on < birth) mistakes['geboren'] = 'De geboortedatum ligt na de dag die je vraagt.';
  const fullYears = fullYearsIn(values.fullYears, birth, on, mistakes);
  if (Object.keys(mistakes).length) return { errors: mistakes };
  const input: Input = { birth, on, holidays, fullYears, schooling: values.schooling };
  const at = periods(input);
  return { answer: answer(input, at, status(on, at, input.schooling)) };
}

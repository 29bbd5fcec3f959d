import type { Outcome, Texts } from '../answer.ts';
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
import { sayer } from '../say.ts';
import { periods, type Input, type Schooling } from './ages.ts';
import type { says } from './says.ts';
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

const sayOwn = sayer<typeof says.sentences>;

/** At most one school year for each year from the one of the third birthday. */
function fullYearsIn(
  text: string,
  { birth, on }: Pick<Input, 'birth' | 'on'>,
  texts: Texts,
  mistakes: Mistakes,
): number | undefined {
  if (text.trim() === '') return undefined;
  const max = Math.max(0, on.getFullYear() - birth.getFullYear() - 3);
  const mistake = sayOwn(texts)('schooljaren-fout', { hoogste: String(max) });
  return numberIn(text, 'schooljaren', { min: 0, max, step: 1, mistake }, mistakes);
}

/** The answer to what was filled in, or what must be put right, in these words. `today` is the day on which somebody asks. */
export function outcome(values: Values, texts: Texts, today: Day): Outcome {
  const mistakes: Mistakes = {};
  const days = complete({
    birth: dayIn(values.birth, 'geboren', texts, mistakes),
    on: values.on === '' ? today : dayIn(values.on, 'peildatum', texts, mistakes),
  });
  const holidays = holidaysIn(values.holidays, texts, mistakes);
  if (!days) return { errors: mistakes };
  if (days.on < days.birth) mistakes['geboren'] = sayOwn(texts)('geboren-na-peildatum');
  const fullYears = fullYearsIn(values.fullYears, days, texts, mistakes);
  if (Object.keys(mistakes).length) return { errors: mistakes };
  const input: Input = { ...days, holidays, fullYears, schooling: values.schooling };
  const at = periods(input);
  return { answer: answer(input, at, status(input.on, at, input.schooling), texts) };
}

import type { Outcome } from '../answer.ts';
import type { Day } from '../days.ts';
import { complete, dayIn, numberIn, type Mistakes } from '../fields.ts';
import { isWorkingDay, schoolYearEnd } from '../school-days.ts';
import { leave, type Ground, type Input } from './leave.ts';
import { answer } from './words.ts';

export interface Values {
  readonly ground: Ground;
  readonly firstDay: string;
  readonly heardOn: string;
  readonly asked: string;
  readonly granted: string;
  readonly yearStart: string;
  readonly duty: 'leerplichtig' | 'kwalificatieplichtig';
  readonly daysPerWeek: string;
  /** Whether there is school on the first day; not looked up when empty. */
  readonly school: '' | 'ja' | 'nee';
}

export const blank: Values = {
  ground: 'gewichtig',
  firstDay: '',
  heardOn: '',
  asked: '',
  granted: '0',
  yearStart: '',
  duty: 'leerplichtig',
  daysPerWeek: '',
  school: '',
};

const askedRange = {
  min: 0.5,
  max: 200,
  step: 0.5,
  mistake: 'Vul het aantal schooldagen in: hele of halve dagen, 0,5 of meer.',
};
const grantedRange = {
  min: 0,
  max: 200,
  step: 0.5,
  mistake: 'Vul hele of halve schooldagen in. Nog niets gegeven? Vul 0 in.',
};
const weekRange = {
  min: 0.5,
  max: 5,
  step: 0.5,
  mistake: 'Vul een aantal dagen per week in van 0,5 tot en met 5.',
};

/** A day in a field on which there can be school. */
function schoolDayIn(text: string, field: string, mistakes: Mistakes): Day | undefined {
  const day = dayIn(text, field, mistakes);
  if (!day || isWorkingDay(day)) return day;
  mistakes[field] = 'Deze dag valt in een weekend of op een feestdag. Kies een schooldag.';
  return undefined;
}

function yearStartIn(text: string, firstDay: Day | undefined, mistakes: Mistakes): Day | undefined {
  const yearStart = schoolDayIn(text, 'schooljaar', mistakes);
  if (!yearStart || !firstDay) return yearStart;
  if (firstDay < yearStart || firstDay > schoolYearEnd(yearStart)) {
    mistakes['schooljaar'] = 'De eerste dag van het verlof valt niet in dit schooljaar.';
  }
  return yearStart;
}

/** The answer to what was filled in, or what must be put right. */
export function outcome(values: Values): Outcome {
  const { ground } = values;
  const mistakes: Mistakes = {};
  const counts = ground !== 'godsdienst';
  const qualifying = values.duty === 'kwalificatieplichtig';
  const firstDay = schoolDayIn(values.firstDay, 'eerste-dag', mistakes);
  const needed = complete({
    firstDay,
    heardOn: dayIn(values.heardOn, 'binnen', mistakes),
    asked: counts ? numberIn(values.asked, 'gevraagd', askedRange, mistakes) : 0,
    granted: counts ? numberIn(values.granted, 'gegeven', grantedRange, mistakes) : 0,
    daysPerWeek: qualifying && counts ? numberIn(values.daysPerWeek, 'lesdagen', weekRange, mistakes) : 5,
  });
  const yearStart = ground === 'vakantie' ? yearStartIn(values.yearStart, firstDay, mistakes) : undefined;
  if (values.school === 'nee') mistakes['eerste-dag'] ??= 'Kies de eerste dag waarop er wel school is.';
  if (!needed || Object.keys(mistakes).length) return { errors: mistakes };
  const input: Input = { ...needed, ground, yearStart, qualifying, schoolOn: values.school === 'ja' };
  return { answer: answer(input, leave(input)) };
}

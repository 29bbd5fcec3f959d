import type { Outcome, Texts } from '../answer.ts';
import type { Day } from '../days.ts';
import { complete, dayIn, numberIn, type Mistakes } from '../fields.ts';
import { sayer } from '../say.ts';
import { isWorkingDay, schoolYearEnd } from '../school-days.ts';
import { leave, type Ground, type Input } from './leave.ts';
import type { says } from './says.ts';
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

const askedRange = { min: 0.5, max: 200, step: 0.5 };
const grantedRange = { min: 0, max: 200, step: 0.5 };
const weekRange = { min: 0.5, max: 5, step: 0.5 };

const sayOwn = sayer<typeof says.sentences>;

/** A day in a field on which there can be school. */
function schoolDayIn(text: string, field: string, texts: Texts, mistakes: Mistakes): Day | undefined {
  const day = dayIn(text, field, texts, mistakes);
  if (!day || isWorkingDay(day)) return day;
  mistakes[field] = sayOwn(texts)('geen-schooldag');
  return undefined;
}

function yearStartIn(
  text: string,
  firstDay: Day | undefined,
  texts: Texts,
  mistakes: Mistakes,
): Day | undefined {
  const yearStart = schoolDayIn(text, 'schooljaar', texts, mistakes);
  if (!yearStart || !firstDay) return yearStart;
  if (firstDay < yearStart || firstDay > schoolYearEnd(yearStart)) {
    mistakes['schooljaar'] = sayOwn(texts)('buiten-schooljaar');
  }
  return yearStart;
}

/** The numbers that count towards a limit; notice for religion has none. */
function numbersIn({ ground, asked, granted, duty, daysPerWeek }: Values, texts: Texts, mistakes: Mistakes) {
  if (ground === 'godsdienst') return { asked: 0, granted: 0, daysPerWeek: 5 };
  const say = sayOwn(texts);
  return {
    asked: numberIn(asked, 'gevraagd', { ...askedRange, mistake: say('gevraagd-fout') }, mistakes),
    granted: numberIn(granted, 'gegeven', { ...grantedRange, mistake: say('gegeven-fout') }, mistakes),
    daysPerWeek:
      duty === 'kwalificatieplichtig'
        ? numberIn(daysPerWeek, 'lesdagen', { ...weekRange, mistake: say('lesdagen-fout') }, mistakes)
        : 5,
  };
}

/** The answer to what was filled in, or what must be put right, in these words. */
export function outcome(values: Values, texts: Texts): Outcome {
  const { ground } = values;
  const mistakes: Mistakes = {};
  const firstDay = schoolDayIn(values.firstDay, 'eerste-dag', texts, mistakes);
  const needed = complete({
    firstDay,
    heardOn: dayIn(values.heardOn, 'binnen', texts, mistakes),
    ...numbersIn(values, texts, mistakes),
  });
  const yearStart =
    ground === 'vakantie' ? yearStartIn(values.yearStart, firstDay, texts, mistakes) : undefined;
  if (values.school === 'nee') mistakes['eerste-dag'] ??= sayOwn(texts)('kies-schooldag');
  if (!needed || Object.keys(mistakes).length) return { errors: mistakes };
  const qualifying = values.duty === 'kwalificatieplichtig';
  const input: Input = { ...needed, ground, yearStart, qualifying, schoolOn: values.school === 'ja' };
  return { answer: answer(input, leave(input), texts) };
}

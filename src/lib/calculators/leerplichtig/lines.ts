import type { Answer, Filled, Texts } from '../answer.ts';
import { dayWords, weekdayWords, type Day } from '../days.ts';
import { holidayWords } from '../fields.ts';
import type { Say } from '../say.ts';
import type { shared } from '../shared.ts';
import { dayBefore, startFor, type Input, type Periods } from './ages.ts';
import type { says } from './says.ts';
import { qualifiesFrom } from './status.ts';

export type Sentences = typeof says.sentences & typeof shared.sentences;

/** What an answer is put into words with. */
export interface Telling {
  readonly say: Say<Sentences>;
  readonly input: Input;
  readonly at: Periods;
}

/** "augustus 2026". */
const monthWords = (day: Day): string => dayWords(day).replace(/^\d+ /, '');

/** The day itself only when the holiday around it was told: without that, school may begin later in the month. */
export function startLine({ say, input: { on }, at: { starts, startTold } }: Telling): string {
  const dag = weekdayWords(starts);
  if (startTold) return say(starts <= on ? 'begon-op' : 'begint-op', { dag });
  return say(starts <= on ? 'begon-vanaf' : 'begint-vanaf', { maand: monthWords(starts), dag });
}

export function endLine({ say, input: { on }, at: { ends, byTwelveYears } }: Telling): string {
  const dag = dayWords(ends);
  if (byTwelveYears) return say(ends < on ? 'duurde-twaalf-jaar' : 'duurt-twaalf-jaar', { dag });
  return say(ends < on ? 'duurde-tot' : 'duurt-tot', { dag });
}

export const qualifyLine = ({ say, at }: Telling): string =>
  say('kwalificatie-loopt', { van: dayWords(qualifiesFrom(at)), tot: dayWords(at.eighteen) });

export const helpedUntil = ({ say, at: { twentySeven } }: Telling): string =>
  say('doorstroompunt-tot', { dag: dayWords(twentySeven) });

export const leapDay = ({ holidays }: Input, { five, starts }: Periods): Filled<'schrikkeldag'> => [
  'schrikkeldag',
  { anders: dayWords(startFor(dayBefore(five), holidays)), begin: dayWords(starts) },
];

export const given = (
  { birth, on, holidays, fullYears, schooling }: Input,
  say: Say<Sentences>,
  texts: Texts,
): Answer['given'] => [
  say('gegeven-geboren', { dag: dayWords(birth) }),
  say('gegeven-peildatum', { dag: dayWords(on) }),
  say('gegeven-opleiding', { opleiding: texts.fields['opleiding']?.choices?.[schooling] ?? '' }),
  ...(fullYears === undefined ? [] : [say('gegeven-schooljaren', { aantal: String(fullYears) })]),
  ...holidayWords(holidays, texts),
];

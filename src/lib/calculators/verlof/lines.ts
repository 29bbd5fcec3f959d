import type { Answer, Texts } from '../answer.ts';
import { dayWords, numberWords, weekdayWords } from '../days.ts';
import type { Say } from '../say.ts';
import type { shared } from '../shared.ts';
import type { Input, Leave, Timing } from './leave.ts';
import type { says } from './says.ts';

export type Sentences = typeof says.sentences & typeof shared.sentences;

/** What an answer is put into words with. */
export interface Telling {
  readonly say: Say<Sentences>;
  readonly input: Input;
  readonly leave: Leave;
}

/** "10 schooldagen", "1 schooldag". */
export const days = (count: number, say: Say<Sentences>): string =>
  say(count === 1 ? 'schooldag' : 'schooldagen', { aantal: numberWords(count) });

/** The days asked for beside the limit, together with what was granted before. */
export function sumLine({ say, input: { asked, granted }, leave: { total, limit } }: Telling): string {
  const sum = { gevraagd: days(asked, say), grens: days(limit, say) };
  return granted > 0
    ? say('gevraagd-samen', { ...sum, gegeven: days(granted, say), samen: days(total, say) })
    : say('gevraagd', sum);
}

export const hearing = ({ input: { heardOn }, leave: { hearBy } }: Telling) => ({
  uiterlijk: weekdayWords(hearBy),
  gehoord: weekdayWords(heardOn),
});

/** The sum of the days and, unless the request came beforehand, the day on which the head had to know. */
export const sumAndTime = (told: Telling, timing: Timing): Answer['lines'] =>
  timing === 'vooraf' ? [sumLine(told)] : [sumLine(told), told.say('horen-voor', hearing(told))];

export function given(
  { ground, asked, granted, firstDay, heardOn, yearStart, qualifying, daysPerWeek }: Input,
  say: Say<Sentences>,
  { fields }: Texts,
): Answer['given'] {
  const counts = ground !== 'godsdienst';
  return [
    say('gegeven-reden', { reden: fields['reden']?.choices?.[ground] ?? '' }),
    say('gegeven-eerste-dag', { dag: weekdayWords(firstDay) }),
    say('gegeven-binnen', { dag: weekdayWords(heardOn) }),
    ...(counts ? [say('gegeven-dagen', { gevraagd: days(asked, say), gegeven: days(granted, say) })] : []),
    ...(yearStart ? [say('gegeven-schooljaar', { dag: dayWords(yearStart) })] : []),
    ...(qualifying && counts ? [say('gegeven-lesdagen', { dagen: numberWords(daysPerWeek) })] : []),
  ];
}

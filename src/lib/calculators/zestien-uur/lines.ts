import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Answer, Filled, Texts } from '../answer.ts';
import { dayWords, numberWords, weekdayWords, type Day } from '../days.ts';
import { holidayWords } from '../fields.ts';
import { sayer, type Say } from '../say.ts';
import type { Holiday } from '../school-days.ts';
import { missingHoliday } from '../school-holidays.ts';
import type { shared } from '../shared.ts';
import type { Absence, Input, Perhaps, Report, Running } from './count.ts';
import type { says } from './says.ts';

export type Sentences = typeof says.sentences & typeof shared.sentences;

/** What an answer is put into words with. `today` decides whether a day to report by has passed. */
export interface Telling {
  readonly say: Say<Sentences>;
  readonly today: Day;
}

/** "16 uur", "1,5 uur". */
export const hours = (minutes: number, say: Say<Sentences>): string =>
  say('uur', { aantal: numberWords(minutes / 60) });

/** A report to make; with its number when there are more. */
export function reportLine(
  { from, reached, minutes, reportBy }: Report,
  { say, today }: Telling,
  number?: number,
): string {
  const late = reportBy < today;
  const told = {
    van: dayWords(from),
    tot: dayWords(reached),
    uren: hours(minutes, say),
    uiterlijk: weekdayWords(reportBy),
  };
  if (number === undefined) return say(late ? 'bereikt-te-laat' : 'bereikt-meld', told);
  return say(late ? 'melding-te-laat' : 'melding-meld', { ...told, nummer: String(number) });
}

export const runningLine = ({ minutes, left, until }: Running, { say }: Telling): string =>
  say('tot-nu-toe', { dag: dayWords(until), uren: hours(minutes, say), over: hours(left, say) });

export function windowLine(
  { from, windowEnds }: Running,
  holidays: readonly Holiday[],
  { say }: Telling,
): string {
  const van = dayWords(from);
  const vakantie = missingHoliday(from, windowEnds, holidays);
  return vakantie
    ? say('loopt-over-vakantie', { van, vakantie: say(vakantie) })
    : say('loopt-tot', { van, tot: dayWords(windowEnds) });
}

/** What a doubt means: the four weeks may begin in the middle of a week, and then the day to report by is earlier. */
export const perhapsLine = (
  kind: 'misschien' | 'twijfel',
  { reached, reportBy }: Perhaps,
  { say, today }: Telling,
): string =>
  say(reportBy < today ? `${kind}-te-laat` : `${kind}-meld`, {
    dag: dayWords(reached),
    uiterlijk: weekdayWords(reportBy),
  });
export const perhapsLines = (perhaps: Perhaps | undefined, told: Telling): readonly string[] =>
  perhaps ? [perhapsLine('misschien', perhaps, told)] : [];

export const skippedReasons = (skipped: readonly Absence[]): readonly Filled<'niet-meegeteld'>[] =>
  skipped.length === 0
    ? []
    : [['niet-meegeteld', { dagen: skipped.map(({ day }) => weekdayWords(day)).join(', ') }]];

export const reportAction = (reports: NonEmpty<Report>, { say }: Telling): Filled<'meld'> => [
  'meld',
  {
    periodes: reports
      .map(({ from, reached }) => say('meld-periode', { van: dayWords(from), tot: dayWords(reached) }))
      .join('; '),
  },
];

/** From when to count again, and what was missed since. */
export function againLine({ countFrom }: Report, running: Running | undefined, { say }: Telling): string {
  const dag = dayWords(countFrom);
  return running
    ? say('tel-opnieuw-sindsdien', { dag, uren: hours(running.minutes, say) })
    : say('tel-opnieuw', { dag });
}

export function given({ absences, holidays, reportedUntil }: Input, texts: Texts): Answer['given'] {
  const say = sayer<Sentences>(texts);
  return [
    say('gegeven-gemist', {
      dagen: absences.map(({ day, minutes }) => `${weekdayWords(day)}: ${hours(minutes, say)}`).join('; '),
    }),
    ...holidayWords(holidays, texts),
    ...(reportedUntil ? [say('gegeven-vorige-melding', { dag: dayWords(reportedUntil) })] : []),
  ];
}

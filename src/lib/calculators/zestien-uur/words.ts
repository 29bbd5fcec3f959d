import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Answer, Filled, Texts } from '../answer.ts';
import { countWords, dayWords, weekdayWords, type Day } from '../days.ts';
import { sayer, type Say } from '../say.ts';
import type { Holiday } from '../school-days.ts';
import { missingHoliday } from '../school-holidays.ts';
import type { shared } from '../shared.ts';
import type { Absence, Count, Input, Perhaps, Report, Running } from './count.ts';
import type { says } from './says.ts';
import type { Verdict } from './verdict.ts';

type Reasons = (typeof says.reasons)[number];
type Said = Answer<Reasons, (typeof says.actions)[number]>;
type Part = Pick<Said, 'urgency' | 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;
type Sentences = typeof says.sentences & typeof shared.sentences;

/** What an answer is put into words with. `today` decides whether a day to report by has passed. */
interface Telling {
  readonly say: Say<Sentences>;
  readonly today: Day;
}

/** "16 uur", "1,5 uur". */
export const hours = (minutes: number): string => countWords(minutes / 60, 'uur', 'uur');

/** A report to make; with its number when there are more. */
function reportLine(
  { from, reached, minutes, reportBy }: Report,
  { say, today }: Telling,
  number?: number,
): string {
  const late = reportBy < today;
  const told = {
    van: dayWords(from),
    tot: dayWords(reached),
    uren: hours(minutes),
    uiterlijk: weekdayWords(reportBy),
  };
  if (number === undefined) return say(late ? 'bereikt-te-laat' : 'bereikt-meld', told);
  return say(late ? 'melding-te-laat' : 'melding-meld', { ...told, nummer: String(number) });
}

const runningLine = ({ minutes, left, until }: Running, { say }: Telling): string =>
  say('tot-nu-toe', { dag: dayWords(until), uren: hours(minutes), over: hours(left) });

function windowLine({ from, windowEnds }: Running, holidays: readonly Holiday[], { say }: Telling): string {
  const van = dayWords(from);
  const vakantie = missingHoliday(from, windowEnds, holidays);
  return vakantie
    ? say('loopt-over-vakantie', { van, vakantie })
    : say('loopt-tot', { van, tot: dayWords(windowEnds) });
}

/** What a doubt means: the four weeks may begin in the middle of a week, and then the day to report by is earlier. */
const perhapsLine = (
  kind: 'misschien' | 'twijfel',
  { reached, reportBy }: Perhaps,
  { say, today }: Telling,
): string =>
  say(reportBy < today ? `${kind}-te-laat` : `${kind}-meld`, {
    dag: dayWords(reached),
    uiterlijk: weekdayWords(reportBy),
  });
const perhapsLines = (perhaps: Perhaps | undefined, told: Telling): readonly string[] =>
  perhaps ? [perhapsLine('misschien', perhaps, told)] : [];

const skippedReasons = (skipped: readonly Absence[]): readonly Filled<'niet-meegeteld'>[] =>
  skipped.length === 0
    ? []
    : [['niet-meegeteld', { dagen: skipped.map(({ day }) => weekdayWords(day)).join(', ') }]];

const reportAction = (reports: NonEmpty<Report>, { say }: Telling): Filled<'meld'> => [
  'meld',
  {
    periodes: reports
      .map(({ from, reached }) => say('meld-periode', { van: dayWords(from), tot: dayWords(reached) }))
      .join('; '),
  },
];

/** From when to count again, and what was missed since. */
function againLine({ countFrom }: Report, running: Running | undefined, { say }: Telling): string {
  const dag = dayWords(countFrom);
  return running
    ? say('tel-opnieuw-sindsdien', { dag, uren: hours(running.minutes) })
    : say('tel-opnieuw', { dag });
}

function reachedWords(reports: NonEmpty<Report>, running: Running | undefined, told: Telling): Part {
  const [first, ...more] = reports;
  return {
    urgency: 'melden',
    title: more.length
      ? told.say('titel-vaker-bereikt', { aantal: String(reports.length) })
      : told.say('titel-bereikt', { dag: dayWords(first.reached) }),
    lines: [
      reportLine(first, told, more.length ? 1 : undefined),
      ...perhapsLines(first.perhaps, told),
      ...more.flatMap((report, index) => [
        reportLine(report, told, index + 2),
        ...perhapsLines(report.perhaps, told),
      ]),
      againLine(more.at(-1) ?? first, running, told),
      ...perhapsLines(running?.perhaps, told),
    ],
    why: ['plicht', 'vijf-dagen', 'lesweek', 'opnieuw'],
    uncertain: ['grens', 'werkdagen', 'weekbegin'],
    actions: [reportAction(reports, told), 'vertel-het', 'tel-verder', 'erachter'],
  };
}

function words(verdict: Verdict, holidays: readonly Holiday[], told: Telling): Part {
  const { say } = told;
  switch (verdict.kind) {
    case 'bereikt':
      return reachedWords(verdict.reports, verdict.running, told);
    case 'twijfel':
      return {
        urgency: 'melden',
        title: say('titel-twijfel'),
        lines: [
          perhapsLine('twijfel', verdict.perhaps, told),
          runningLine(verdict.running, told),
          windowLine(verdict.running, holidays, told),
          say('luxe-verzuim'),
        ],
        why: ['plicht', 'lesweek', 'overig', 'luxe'],
        uncertain: ['grens', 'weekbegin'],
        actions: ['vraag-leerplicht', 'praat', 'tel-door', 'erachter'],
      };
    case 'onder':
      return {
        urgency: 'handelen',
        title: say('titel-onder'),
        lines: [
          runningLine(verdict.running, told),
          windowLine(verdict.running, holidays, told),
          say('wacht-niet'),
          say('luxe-verzuim'),
        ],
        why: ['plicht', 'lesweek', 'overig', 'luxe'],
        uncertain: ['grens', 'weekbegin'],
        actions: ['praat', 'tel-door', 'erachter'],
      };
    case 'niets':
      return {
        urgency: 'handelen',
        title: say('titel-niets'),
        lines: [say('telt-niet-mee')],
        why: ['lesweek', 'opnieuw'],
        uncertain: ['grens'],
        actions: ['praat', 'tel-door', 'erachter'],
      };
  }
}

const given = ({ absences, holidays, reportedUntil }: Input, say: Say<Sentences>): Said['given'] => [
  say('gegeven-gemist', {
    dagen: absences.map(({ day, minutes }) => `${weekdayWords(day)}: ${hours(minutes)}`).join('; '),
  }),
  ...holidays.map(({ from, to }) => say('gegeven-vakantie', { van: dayWords(from), tot: dayWords(to) })),
  ...(reportedUntil ? [say('gegeven-vorige-melding', { dag: dayWords(reportedUntil) })] : []),
];

/** The answer in words. `today` decides whether a day to report by has passed. */
export function answer(
  input: Input,
  { skipped }: Count,
  verdict: Verdict,
  { texts, today }: { readonly texts: Texts; readonly today: Day },
): Said {
  const say = sayer<Sentences>(texts);
  const part = words(verdict, input.holidays, { say, today });
  return {
    ...part,
    uncertain: [...part.uncertain, ...skippedReasons(skipped), 'soort-uur', 'nieuwe-wet'],
    call: [say('bel-leerplicht'), say('bel-jeugdarts')],
    agreements: ['melden-swv', 'verzuim-partners'],
    given: given(input, say),
  };
}

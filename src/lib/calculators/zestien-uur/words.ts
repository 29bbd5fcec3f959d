import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Answer, Texts } from '../answer.ts';
import { dayWords, type Day } from '../days.ts';
import { sayer } from '../say.ts';
import type { Holiday } from '../school-days.ts';
import type { Count, Input, Report, Running } from './count.ts';
import {
  againLine,
  given,
  perhapsLine,
  perhapsLines,
  reportAction,
  reportLine,
  runningLine,
  skippedReasons,
  windowLine,
  type Sentences,
  type Telling,
} from './lines.ts';
import type { says } from './says.ts';
import type { Verdict } from './verdict.ts';

type Reasons = (typeof says.reasons)[number];
type Said = Answer<Reasons, (typeof says.actions)[number]>;
type Part = Pick<Said, 'urgency' | 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;

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
    given: given(input, texts),
  };
}

import type { Texts } from '../answer.ts';
import type { Figures } from '../by-hand.ts';
import { dayWords, weekdayWords } from '../days.ts';
import { sayer } from '../say.ts';
import { count, line, workingDays } from './count.ts';
import { example } from './example.ts';
import { hours, type Sentences } from './lines.ts';
import { weeksInWindow } from './window.ts';

/** The limits, and the example worked out. */
export function byHand(texts: Pick<Texts, 'sentences'>): Figures {
  const say = sayer<Sentences>(texts);
  const [report] = count(example).reports;
  const [holiday] = example.holidays;
  if (!report || !holiday) throw new Error('The example has no report, or no holiday.');
  const sumUntil = (last: number) =>
    example.absences.slice(0, last + 1).reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    figures: {
      grens: hours(line, say),
      weken: String(weeksInWindow),
      'weken-ervoor': String(weeksInWindow - 1),
      werkdagen: String(workingDays),
      'vakantie-van': dayWords(holiday.from),
      'vakantie-tot': dayWords(holiday.to),
      'bereikt-op': weekdayWords(report.reached),
      'melden-voor': weekdayWords(report.reportBy),
      'opnieuw-vanaf': dayWords(report.countFrom),
    },
    rows: example.absences.map(({ day, minutes }, index) => [
      weekdayWords(day),
      hours(minutes, say),
      hours(sumUntil(index), say),
    ]),
  };
}

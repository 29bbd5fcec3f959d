import type { Figures } from '../by-hand.ts';
import { dayWords, weekdayWords } from '../days.ts';
import { count, line, weeksInWindow, workingDays } from './count.ts';
import { example } from './example.ts';
import { hours } from './lines.ts';

/** The limits, and the example worked out. */
export function byHand(): Figures {
  const [report] = count(example).reports;
  const [holiday] = example.holidays;
  if (!report || !holiday) throw new Error('The example has no report, or no holiday.');
  const sumUntil = (last: number) =>
    example.absences.slice(0, last + 1).reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    figures: {
      grens: hours(line),
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
      hours(minutes),
      hours(sumUntil(index)),
    ]),
  };
}

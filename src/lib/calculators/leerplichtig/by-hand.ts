import type { Figures } from '../by-hand.ts';
import { dayWords, weekdayWords } from '../days.ts';
import { ages, fullSchooling, periods } from './ages.ts';
import { example } from './example.ts';
import { qualifiesFrom } from './status.ts';

/** The ages of the law, and the example worked out. */
export function byHand(): Figures {
  const at = periods(example);
  const [holiday] = example.holidays;
  if (!holiday) throw new Error('The example has no holiday.');
  return {
    figures: {
      mag: String(ages.may),
      moet: String(ages.must),
      thuis: String(ages.all),
      zelf: String(ages.own),
      eind: String(ages.ends),
      vrij: String(ages.free),
      doorstroompunt: String(ages.left),
      schooljaren: String(fullSchooling),
      geboren: dayWords(example.birth),
      'vijf-jaar': dayWords(at.five),
      'vakantie-tot': dayWords(holiday.to),
      'begint-op': weekdayWords(at.starts),
      'zestien-jaar': dayWords(at.sixteen),
      'eindigt-op': dayWords(at.ends),
      'kwalificatie-vanaf': dayWords(qualifiesFrom(at)),
      'achttien-jaar': dayWords(at.eighteen),
    },
  };
}

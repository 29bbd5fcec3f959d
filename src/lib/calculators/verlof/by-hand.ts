import type { Texts } from '../answer.ts';
import type { Figures } from '../by-hand.ts';
import { numberWords, weekdayWords } from '../days.ts';
import { sayer } from '../say.ts';
import { example } from './example.ts';
import { closedWeeks, fullLimit, hearDays, leave, limitFor } from './leave.ts';
import { days, type Sentences } from './lines.ts';

const partTime = 2.5;

/** The limits, and the example worked out. */
export function byHand(texts: Pick<Texts, 'sentences'>): Figures {
  const say = sayer<Sentences>(texts);
  const { total, limit, hearBy, verdict } = leave(example);
  return {
    figures: {
      grens: days(fullLimit, say),
      dagen: String(fullLimit),
      lesweken: String(closedWeeks),
      'laat-na': String(hearDays.gewichtig),
      'bericht-vooraf': String(-hearDays.godsdienst),
      deeltijd: numberWords(partTime),
      'grens-deeltijd': days(limitFor(partTime), say),
      gegeven: days(example.granted, say),
      gevraagd: String(example.asked),
      'eerste-dag': weekdayWords(example.firstDay),
      samen: days(total, say),
      'grens-voorbeeld': String(limit),
      beslist: say(verdict.kind === 'leerplicht' ? 'beslist-leerplicht' : 'beslist-directeur'),
      'gehoord-op': weekdayWords(example.heardOn),
      'horen-voor': weekdayWords(hearBy),
    },
  };
}

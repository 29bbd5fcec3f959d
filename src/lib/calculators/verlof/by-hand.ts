import type { Figures } from '../by-hand.ts';
import { numberWords, weekdayWords } from '../days.ts';
import { example } from './example.ts';
import { closedWeeks, fullLimit, hearDays, leave, limitFor } from './leave.ts';
import { days } from './lines.ts';

const partTime = 2.5;

/** The limits, and the example worked out. */
export function byHand(): Figures {
  const { total, limit, hearBy, verdict } = leave(example);
  return {
    figures: {
      grens: days(fullLimit),
      dagen: String(fullLimit),
      lesweken: String(closedWeeks),
      'laat-na': String(hearDays.gewichtig),
      'bericht-vooraf': String(-hearDays.godsdienst),
      deeltijd: numberWords(partTime),
      'grens-deeltijd': days(limitFor(partTime)),
      gegeven: days(example.granted),
      gevraagd: String(example.asked),
      'eerste-dag': weekdayWords(example.firstDay),
      samen: days(total),
      'grens-voorbeeld': String(limit),
      beslist: verdict.kind === 'leerplicht' ? 'de leerplichtambtenaar van de woongemeente' : 'de directeur',
      'gehoord-op': weekdayWords(example.heardOn),
      'horen-voor': weekdayWords(hearBy),
    },
  };
}

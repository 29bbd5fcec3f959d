import type { Answer, Texts } from '../answer.ts';
import { dayWords } from '../days.ts';
import { sayer } from '../say.ts';
import { isLeapDay, type Input, type Periods } from './ages.ts';
import {
  endLine,
  given,
  helpedUntil,
  leapDay,
  qualifyLine,
  startLine,
  type Sentences,
  type Telling,
} from './lines.ts';
import type { says } from './says.ts';
import type { Exempt, Status } from './status.ts';

type Reasons = (typeof says.reasons)[number];
type Said = Answer<Reasons, (typeof says.actions)[number]>;
type Part = Pick<Said, 'urgency' | 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;

const notYet = (told: Telling, line: string): Part => ({
  urgency: 'vastleggen',
  title: told.say('titel-nog-niet', { dag: dayWords(told.input.on) }),
  lines: [line, startLine(told), endLine(told)],
  why: ['begin', 'eind', 'schooljaar'],
  uncertain: ['vakantie', 'twaalf-jaar', 'vrijstelling'],
  actions: ['zet-datums', 'let-op'],
});

const required = (
  told: Telling,
  title: 'titel-tot-zes' | 'titel-leerplichtig' | 'titel-zelf',
  extra: readonly Reasons[],
): Part => ({
  urgency: 'handelen',
  title: told.say(title, { dag: dayWords(told.input.on) }),
  lines: [startLine(told), endLine(told), qualifyLine(told)],
  why: ['begin', 'eind', 'schooljaar', ...extra, 'kwalificatie', 'uitzondering', 'uitschrijven'],
  uncertain: ['vakantie', 'twaalf-jaar', 'vrijstelling', 'profielen'],
  actions: ['zet-datums', 'uitschrijven'],
});

/** Sixteen or seventeen, and one of the exceptions holds. */
function exempt(told: Telling, schooling: Exempt): Part {
  const { say, input } = told;
  const qualified = schooling === 'startkwalificatie';
  return {
    urgency: 'vastleggen',
    title: say('titel-geen-plicht', { dag: dayWords(input.on) }),
    lines: [endLine(told), say(`vrij-${schooling}`), ...(qualified ? [] : [helpedUntil(told)])],
    why: ['eind', 'kwalificatie', 'uitzondering', ...(qualified ? [] : (['doorstroompunt'] as const))],
    uncertain: ['profielen', 'twaalf-jaar'],
    actions: ['bewijs', 'let-op'],
  };
}

function words(now: Status, told: Telling): Part {
  const { say, input, at } = told;
  const dag = dayWords(input.on);
  const eighteen = { dag: dayWords(at.eighteen) };
  switch (now) {
    case 'geen-vier':
      return notYet(told, say('nog-geen-vier', { dag: dayWords(at.four) }));
    case 'mag':
      return notYet(told, say('mag-al'));
    case 'begin-onzeker':
      return {
        urgency: 'handelen',
        title: say('titel-begin-onzeker', { dag }),
        lines: [startLine(told), say('begin-nagaan', { dag, begin: dayWords(at.starts) })],
        why: ['begin', 'begin-onzeker'],
        uncertain: ['vakantie', 'vrijstelling'],
        actions: ['kijk-vakantie', 'let-op'],
      };
    case 'leerplichtig-tot-zes':
      return required(told, 'titel-tot-zes', ['thuis']);
    case 'leerplichtig':
      return required(told, 'titel-leerplichtig', []);
    case 'leerplichtig-zelf':
      return required(told, 'titel-zelf', ['zelf']);
    case 'kwalificatieplichtig':
      return {
        urgency: 'handelen',
        title: say('titel-kwalificatieplichtig', { dag }),
        lines: [endLine(told), qualifyLine(told)],
        why: ['eind', 'schooljaar', 'kwalificatie', 'uitzondering', 'uitschrijven'],
        uncertain: [
          input.schooling === 'onbekend' ? 'opleiding-onbekend' : 'profielen',
          'twaalf-jaar',
          'vrijstelling',
        ],
        actions: ['leg-kwalificatie-vast', 'uitschrijven'],
      };
    case 'vrij':
      return exempt(told, input.schooling as Exempt);
    case 'doorstroompunt':
      return {
        urgency: 'handelen',
        title: say('titel-doorstroompunt', { dag }),
        lines: [say('plicht-voorbij', eighteen), helpedUntil(told)],
        why: ['kwalificatie', 'doorstroompunt'],
        uncertain: ['melden-vanaf-18'],
        actions: ['bel-doorstroompunt', 'let-op'],
      };
    case 'boven-leeftijd':
      return {
        urgency: 'vastleggen',
        title: say('titel-geen-plicht', { dag }),
        lines: [say('alles-voorbij', eighteen)],
        why: ['kwalificatie', 'doorstroompunt'],
        uncertain: ['melden-vanaf-18'],
        actions: ['bewijs', 'let-op'],
      };
  }
}

/** The answer in words. */
export function answer(input: Input, at: Periods, now: Status, texts: Texts): Said {
  const say = sayer<Sentences>(texts);
  const part = words(now, { say, input, at });
  return {
    ...part,
    uncertain: [...part.uncertain, ...(isLeapDay(input.birth) ? [leapDay(input, at)] : []), 'nieuwe-wet'],
    call: [say('bel-leerplicht')],
    agreements: [],
    given: given(input, say, texts),
  };
}

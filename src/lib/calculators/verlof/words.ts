import type { Answer, Texts } from '../answer.ts';
import { weekdayWords } from '../days.ts';
import { sayer } from '../say.ts';
import type { HolidayName } from '../school-holidays.ts';
import type { Input, Leave, Timing } from './leave.ts';
import { given, hearing, sumAndTime, sumLine, type Sentences, type Telling } from './lines.ts';
import type { says } from './says.ts';

type Said = Answer<(typeof says.reasons)[number], (typeof says.actions)[number]>;
type Part = Pick<Said, 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;

const headMayGrantHoliday = (told: Telling): Part => ({
  title: told.say('titel-beroep'),
  lines: [sumLine(told), told.say('past-bij-wet')],
  why: ['beroep', 'besluit'],
  uncertain: ['schooldagen', 'acht-weken', 'oneens'],
  actions: ['weeg', 'beslis', 'registreer'],
});

const headMayGrant = (told: Telling, timing: Timing): Part => ({
  title: told.say('titel-directeur'),
  lines: sumAndTime(told, timing),
  why: ['buiten-wil', 'samen', timing, 'besluit'],
  uncertain: ['richtlijn', 'acht-weken', 'schooldagen', 'oneens'],
  actions: ['weeg', 'beslis', 'registreer'],
});

const leerplichtDecides = (told: Telling, timing: Timing): Part => ({
  title: told.say('titel-leerplicht'),
  lines: sumAndTime(told, timing),
  why: ['boven', 'samen', 'buiten-wil', timing, 'besluit-leerplicht'],
  uncertain:
    timing === 'te-laat'
      ? ['ook-leerplicht', 'richtlijn', 'acht-weken', 'schooldagen', 'oneens']
      : ['richtlijn', 'acht-weken', 'schooldagen', 'oneens'],
  actions: ['stuur-door', 'vertel-wie', 'registreer'],
});

const tooLate = (told: Telling): Part => ({
  title: told.say('titel-te-laat'),
  lines: sumAndTime(told, 'te-laat'),
  why: ['te-laat', 'besluit'],
  uncertain: ['acht-weken'],
  actions: ['beslis', 'nog-komend', 'tel-uren'],
});

const askFirst = (told: Telling): Part => ({
  title: told.say('titel-navragen'),
  lines: [sumLine(told), told.say('derde-week')],
  why: ['eerste-lesweken', 'beroep', 'besluit'],
  uncertain: ['korte-week', 'schooldagen', 'acht-weken'],
  actions: ['vraag-lesweken', 'weeg', 'beslis'],
});

const holidayFirst = ({ say, input }: Telling, vakantie: HolidayName): Part => ({
  title: say('titel-vakantie-eerst'),
  lines: [say('kan-vakantie-zijn', { dag: weekdayWords(input.firstDay), vakantie: say(vakantie) })],
  why: ['vakantie-eerst'],
  uncertain: ['schooldagen'],
  actions: ['kijk-vakantie', 'wacht-met-antwoord'],
});

const noticeInTime = (told: Telling): Part => ({
  title: told.say('titel-bericht-op-tijd'),
  lines: [told.say('bericht-voor', hearing(told))],
  why: ['bericht'],
  uncertain: ['een-dag'],
  actions: ['noteer-bericht'],
});

const noticeTooLate = (told: Telling): Part => ({
  title: told.say('titel-bericht-te-laat'),
  lines: [told.say('bericht-voor', hearing(told)), told.say('bericht-geldt-niet')],
  why: ['bericht'],
  uncertain: ['een-dag'],
  actions: ['vraag-reden', 'tel-uren'],
});

function words(told: Telling): Part {
  const { say, input } = told;
  const { verdict } = told.leave;
  switch (verdict.kind) {
    case 'vakantie-eerst':
      return holidayFirst(told, verdict.holiday);
    case 'directeur':
      return input.ground === 'vakantie' ? headMayGrantHoliday(told) : headMayGrant(told, verdict.timing);
    case 'leerplicht':
      return leerplichtDecides(told, verdict.timing);
    case 'weigeren':
      return {
        title: say('titel-afwijzen'),
        lines: [sumLine(told), say('eerste-dag', { dag: weekdayWords(input.firstDay) })],
        why: [...verdict.refusals, 'besluit'],
        uncertain: ['schooldagen', 'acht-weken'],
        actions: ['beslis', 'luxe'],
      };
    case 'navragen':
      return askFirst(told);
    case 'te-laat':
      return tooLate(told);
    case 'bericht':
      return verdict.inTime ? noticeInTime(told) : noticeTooLate(told);
  }
}

const agreements = {
  vakantie: ['vakantieverlof-termijn'],
  gewichtig: ['verlof-gewichtig-termijn'],
  godsdienst: [],
} as const;

/** The answer in words. */
export function answer(input: Input, leave: Leave, texts: Texts): Said {
  const say = sayer<Sentences>(texts);
  const part = words({ say, input, leave });
  const counts = input.ground !== 'godsdienst' && leave.verdict.kind !== 'vakantie-eerst';
  const proportional = input.qualifying && counts;
  return {
    ...part,
    // The wizard says this with every answer about leave, too.
    actions: input.ground === 'godsdienst' ? part.actions : [...part.actions, 'reis'],
    urgency: 'handelen',
    why: proportional ? [...part.why, 'evenredig'] : part.why,
    uncertain: [...part.uncertain, ...(proportional ? (['evenredig-som'] as const) : []), 'nieuwe-wet'],
    call: [say('bel-leerplicht')],
    agreements: agreements[input.ground],
    given: given(input, say, texts),
  };
}

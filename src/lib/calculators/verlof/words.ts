import type { Answer, Texts } from '../answer.ts';
import { countWords, dayWords, numberWords, weekdayWords } from '../days.ts';
import { sayer, type Say } from '../say.ts';
import type { shared } from '../shared.ts';
import type { Input, Leave, Timing } from './leave.ts';
import type { says } from './says.ts';

type Said = Answer<(typeof says.reasons)[number], (typeof says.actions)[number]>;
type Part = Pick<Said, 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;
type Sentences = typeof says.sentences & typeof shared.sentences;

/** What an answer is put into words with. */
interface Telling {
  readonly say: Say<Sentences>;
  readonly input: Input;
  readonly leave: Leave;
}

/** "10 schooldagen", "1 schooldag". */
export const days = (count: number): string => countWords(count, 'schooldag', 'schooldagen');

/** The days asked for beside the limit, together with what was granted before. */
function sumLine({ say, input: { asked, granted }, leave: { total, limit } }: Telling): string {
  const sum = { gevraagd: days(asked), grens: days(limit) };
  return granted > 0
    ? say('gevraagd-samen', { ...sum, gegeven: days(granted), samen: days(total) })
    : say('gevraagd', sum);
}

const hearing = ({ input: { heardOn }, leave: { hearBy } }: Telling) => ({
  uiterlijk: weekdayWords(hearBy),
  gehoord: weekdayWords(heardOn),
});

/** The sum of the days and, unless the request came beforehand, the day on which the head had to know. */
const sumAndTime = (told: Telling, timing: Timing): Part['lines'] =>
  timing === 'vooraf' ? [sumLine(told)] : [sumLine(told), told.say('horen-voor', hearing(told))];

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

const holidayFirst = ({ say, input }: Telling, vakantie: string): Part => ({
  title: say('titel-vakantie-eerst'),
  lines: [say('kan-vakantie-zijn', { dag: weekdayWords(input.firstDay), vakantie })],
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

function given(
  { ground, asked, granted, firstDay, heardOn, yearStart, qualifying, daysPerWeek }: Input,
  say: Say<Sentences>,
  { fields }: Texts,
): Said['given'] {
  const counts = ground !== 'godsdienst';
  return [
    say('gegeven-reden', { reden: fields['reden']?.choices?.[ground] ?? '' }),
    say('gegeven-eerste-dag', { dag: weekdayWords(firstDay) }),
    say('gegeven-binnen', { dag: weekdayWords(heardOn) }),
    ...(counts ? [say('gegeven-dagen', { gevraagd: days(asked), gegeven: days(granted) })] : []),
    ...(yearStart ? [say('gegeven-schooljaar', { dag: dayWords(yearStart) })] : []),
    ...(qualifying && counts ? [say('gegeven-lesdagen', { dagen: numberWords(daysPerWeek) })] : []),
  ];
}

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

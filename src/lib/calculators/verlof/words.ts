import type { Answer } from '../answer.ts';
import { countWords, dayWords, numberWords, weekdayWords } from '../days.ts';
import type { Input, Leave, Timing } from './leave.ts';

/** The names of the sentences that an answer may have; what they say stands in src/content/rekenhulpen/verlof.yaml. */
export const says = {
  reasons: [
    'te-veel-dagen',
    'al-gehad',
    'eerste-lesweken',
    'niet-vooraf',
    'vooraf',
    'binnen-twee-dagen',
    'verlengd',
    'te-laat',
    'beroep',
    'buiten-wil',
    'samen',
    'boven',
    'bericht',
    'evenredig',
    'besluit',
    'besluit-leerplicht',
    'schooldagen',
    'evenredig-som',
    'acht-weken',
    'richtlijn',
    'een-dag',
    'korte-week',
    'ook-leerplicht',
    'vakantie-eerst',
    'oneens',
    'nieuwe-wet',
  ],
  actions: [
    'beslis',
    'weeg',
    'registreer',
    'luxe',
    'nog-komend',
    'stuur-door',
    'vertel-wie',
    'kijk-vakantie',
    'wacht-met-antwoord',
    'vraag-lesweken',
    'noteer-bericht',
    'vraag-reden',
    'tel-uren',
    'reis',
  ],
} as const;

type Said = Answer<(typeof says.reasons)[number], (typeof says.actions)[number]>;
type Part = Pick<Said, 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;

/** "10 schooldagen", "1 schooldag". */
export const days = (count: number): string => countWords(count, 'schooldag', 'schooldagen');

/** "Samen 13 schooldagen; de grens is 10 schooldagen per schooljaar." */
const sumLine = ({ asked, granted }: Input, { total, limit }: Leave): string =>
  granted > 0
    ? `Al gegeven: ${days(granted)}. Nu gevraagd: ${days(asked)}. Samen ${days(total)}; de grens is ${days(limit)} per schooljaar.`
    : `Gevraagd: ${days(asked)}. De grens is ${days(limit)} per schooljaar.`;

const hearLine = ({ heardOn }: Input, { hearBy }: Leave): string =>
  `De directeur moet de reden weten uiterlijk op ${weekdayWords(hearBy)}. Het was ${weekdayWords(heardOn)}.`;

/** The sum of the days and, unless the request came beforehand, the day on which the head had to know. */
const sumAndTime = (input: Input, leave: Leave, timing: Timing): Part['lines'] =>
  timing === 'vooraf' ? [sumLine(input, leave)] : [sumLine(input, leave), hearLine(input, leave)];

const headMayGrantHoliday = (input: Input, leave: Leave): Part => ({
  title: 'De directeur beslist: klopt het beroep, dan mag het',
  lines: [
    sumLine(input, leave),
    'Aantal dagen, begin en tijdstip van de aanvraag passen bij de wet. Nu weegt de directeur of het beroep de reden is.',
  ],
  why: ['beroep', 'besluit'],
  uncertain: ['schooldagen', 'acht-weken', 'oneens'],
  actions: ['weeg', 'beslis', 'registreer'],
});

const headMayGrant = (input: Input, leave: Leave, timing: Timing): Part => ({
  title: 'De directeur beslist over dit verlof',
  lines: sumAndTime(input, leave, timing),
  why: ['buiten-wil', 'samen', timing, 'besluit'],
  uncertain: ['richtlijn', 'acht-weken', 'schooldagen', 'oneens'],
  actions: ['weeg', 'beslis', 'registreer'],
});

const leerplichtDecides = (input: Input, leave: Leave, timing: Timing): Part => ({
  title: 'Leerplicht van de woongemeente beslist',
  lines: sumAndTime(input, leave, timing),
  why: ['boven', 'samen', 'buiten-wil', timing, 'besluit-leerplicht'],
  uncertain:
    timing === 'te-laat'
      ? ['ook-leerplicht', 'richtlijn', 'acht-weken', 'schooldagen', 'oneens']
      : ['richtlijn', 'acht-weken', 'schooldagen', 'oneens'],
  actions: ['stuur-door', 'vertel-wie', 'registreer'],
});

const tooLate = (input: Input, leave: Leave): Part => ({
  title: 'Te laat gevraagd: de directeur kan dit verlof niet meer geven',
  lines: sumAndTime(input, leave, 'te-laat'),
  why: ['te-laat', 'besluit'],
  uncertain: ['acht-weken'],
  actions: ['beslis', 'nog-komend', 'tel-uren'],
});

const askFirst = (input: Input, leave: Leave): Part => ({
  title: 'Vraag eerst na of dit buiten de eerste twee lesweken valt',
  lines: [
    sumLine(input, leave),
    'Het verlof begint in de derde kalenderweek, maar binnen veertien dagen na de eerste schooldag.',
  ],
  why: ['eerste-lesweken', 'beroep', 'besluit'],
  uncertain: ['korte-week', 'schooldagen', 'acht-weken'],
  actions: ['vraag-lesweken', 'weeg', 'beslis'],
});

const holidayFirst = ({ firstDay }: Input, holiday: string): Part => ({
  title: 'Kijk eerst of er die dag school is',
  lines: [`${weekdayWords(firstDay)} kan in ${holiday} vallen. Zonder dat te weten is er geen antwoord.`],
  why: ['vakantie-eerst'],
  uncertain: ['schooldagen'],
  actions: ['kijk-vakantie', 'wacht-met-antwoord'],
});

const noticeLine = ({ heardOn }: Input, { hearBy }: Leave): string =>
  `Het bericht moest er zijn op ${weekdayWords(hearBy)}. Het kwam op ${weekdayWords(heardOn)}.`;

const noticeInTime = (input: Input, leave: Leave): Part => ({
  title: 'Op tijd gemeld: registreer de afwezigheid als geoorloofd',
  lines: [noticeLine(input, leave)],
  why: ['bericht'],
  uncertain: ['een-dag'],
  actions: ['noteer-bericht'],
});

const noticeTooLate = (input: Input, leave: Leave): Part => ({
  title: 'Het bericht kwam te laat',
  lines: [noticeLine(input, leave), 'Ouders kunnen zich dan niet op deze reden beroepen.'],
  why: ['bericht'],
  uncertain: ['een-dag'],
  actions: ['vraag-reden', 'tel-uren'],
});

function words(input: Input, leave: Leave): Part {
  const { verdict } = leave;
  switch (verdict.kind) {
    case 'vakantie-eerst':
      return holidayFirst(input, verdict.holiday);
    case 'directeur':
      return input.ground === 'vakantie'
        ? headMayGrantHoliday(input, leave)
        : headMayGrant(input, leave, verdict.timing);
    case 'leerplicht':
      return leerplichtDecides(input, leave, verdict.timing);
    case 'weigeren':
      return {
        title: 'Wijs de aanvraag af: dit vakantieverlof kan niet',
        lines: [sumLine(input, leave), `Eerste dag: ${weekdayWords(input.firstDay)}.`],
        why: [...verdict.refusals, 'besluit'],
        uncertain: ['schooldagen', 'acht-weken'],
        actions: ['beslis', 'luxe'],
      };
    case 'navragen':
      return askFirst(input, leave);
    case 'te-laat':
      return tooLate(input, leave);
    case 'bericht':
      return verdict.inTime ? noticeInTime(input, leave) : noticeTooLate(input, leave);
  }
}

/** The grounds as the form offers them. */
export const grounds = {
  gewichtig: 'Andere gewichtige omstandigheden',
  vakantie: 'Vakantie, door het beroep van een ouder',
  godsdienst: 'Plicht uit godsdienst of levensovertuiging',
} as const;

const agreements = {
  vakantie: ['vakantieverlof-termijn'],
  gewichtig: ['verlof-gewichtig-termijn'],
  godsdienst: [],
} as const;

const given = ({
  ground,
  asked,
  granted,
  firstDay,
  heardOn,
  yearStart,
  qualifying,
  daysPerWeek,
}: Input): Said['given'] => [
  `Reden: ${grounds[ground]}`,
  `Eerste dag: ${weekdayWords(firstDay)}`,
  `Aanvraag of bericht binnen: ${weekdayWords(heardOn)}`,
  ...(ground === 'godsdienst' ? [] : [`Gevraagd: ${days(asked)}; al gegeven: ${days(granted)}`]),
  ...(yearStart ? [`Eerste schooldag van het schooljaar: ${dayWords(yearStart)}`] : []),
  ...(qualifying && ground !== 'godsdienst'
    ? [`Kwalificatieplichtig, onderwijs op ${numberWords(daysPerWeek)} dagen per week`]
    : []),
];

/** The answer in words. */
export function answer(input: Input, leave: Leave): Said {
  const part = words(input, leave);
  const counts = input.ground !== 'godsdienst' && leave.verdict.kind !== 'vakantie-eerst';
  const proportional = input.qualifying && counts;
  return {
    ...part,
    // The wizard says this with every answer about leave, too.
    actions: input.ground === 'godsdienst' ? part.actions : [...part.actions, 'reis'],
    urgency: 'handelen',
    why: proportional ? [...part.why, 'evenredig'] : part.why,
    uncertain: [...part.uncertain, ...(proportional ? (['evenredig-som'] as const) : []), 'nieuwe-wet'],
    call: ['Leerplicht van de gemeente waar de leerling woont'],
    agreements: agreements[input.ground],
    given: given(input),
  };
}

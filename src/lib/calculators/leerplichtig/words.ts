import type { Answer, Reason } from '../answer.ts';
import { dayWords, weekdayWords, type Day } from '../days.ts';
import { dayBefore, isLeapDay, startFor, type Input, type Periods, type Schooling } from './ages.ts';
import { qualifiesFrom, type Status } from './status.ts';

/** The names of the sentences that an answer may have; what they say stands in src/content/rekenhulpen/leerplichtig.yaml. */
export const says = {
  reasons: [
    'begin',
    'eind',
    'schooljaar',
    'kwalificatie',
    'uitzondering',
    'thuis',
    'zelf',
    'doorstroompunt',
    'vakantie',
    'twaalf-jaar',
    'vrijstelling',
    'profielen',
    'opleiding-onbekend',
    'melden-vanaf-18',
    'begin-onzeker',
    'uitschrijven',
    'nieuwe-wet',
  ],
  actions: [
    'zet-datums',
    'uitschrijven',
    'let-op',
    'leg-kwalificatie-vast',
    'bewijs',
    'bel-doorstroompunt',
    'kijk-vakantie',
  ],
} as const;

type Said = Answer<(typeof says.reasons)[number], (typeof says.actions)[number]>;
type Part = Pick<Said, 'urgency' | 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;

/** "augustus 2026". */
const monthWords = (day: Day): string => dayWords(day).replace(/^\d+ /, '');

/** The day itself only when the holiday around it was told: without that, school may begin later in the month. */
const startLine = ({ on }: Input, { starts, startTold }: Periods): string => {
  const begins = `De leerplicht ${starts <= on ? 'begon' : 'begint'} op`;
  return startTold
    ? `${begins} ${weekdayWords(starts)}.`
    : `${begins} de eerste schooldag van ${monthWords(starts)}, op zijn vroegst ${weekdayWords(starts)}. Is er rond die dag vakantie? Vul die in voor de juiste dag.`;
};
const endLine = ({ on }: Input, { ends, byTwelveYears }: Periods): string =>
  `De leerplicht ${ends < on ? 'duurde' : 'duurt'} tot en met ${dayWords(ends)}${byTwelveYears ? ', na twaalf volle schooljaren' : ''}.`;
const qualifyLine = (at: Periods): string =>
  `De kwalificatieplicht loopt van ${dayWords(qualifiesFrom(at))} tot de 18e verjaardag, ${dayWords(at.eighteen)}, of tot er een startkwalificatie is.`;

const notYet = (input: Input, at: Periods, line: string): Part => ({
  urgency: 'vastleggen',
  title: `Nog niet leerplichtig op ${dayWords(input.on)}`,
  lines: [line, startLine(input, at), endLine(input, at)],
  why: ['begin', 'eind', 'schooljaar'],
  uncertain: ['vakantie', 'twaalf-jaar', 'vrijstelling'],
  actions: ['zet-datums', 'let-op'],
});

const required = (
  input: Input,
  at: Periods,
  also: string,
  extra: readonly (typeof says.reasons)[number][],
): Part => ({
  urgency: 'handelen',
  title: `Leerplichtig op ${dayWords(input.on)}${also}`,
  lines: [startLine(input, at), endLine(input, at), qualifyLine(at)],
  why: ['begin', 'eind', 'schooljaar', ...extra, 'kwalificatie', 'uitzondering', 'uitschrijven'],
  uncertain: ['vakantie', 'twaalf-jaar', 'vrijstelling', 'profielen'],
  actions: ['zet-datums', 'uitschrijven'],
});

const freeWords: Readonly<Record<Schooling, string>> = {
  startkwalificatie: 'Er is een startkwalificatie: de kwalificatieplicht is klaar.',
  praktijkonderwijs:
    'Met een schooldiploma of verklaring praktijkonderwijs geldt de kwalificatieplicht niet.',
  vso: 'Voor oud-leerlingen van het vso met profiel arbeidsmarkt of dagbesteding geldt de kwalificatieplicht niet.',
  geen: '',
  onbekend: '',
};

function words(now: Status, input: Input, at: Periods): Part {
  const asked = dayWords(input.on);
  const eighteen = dayWords(at.eighteen);
  switch (now) {
    case 'geen-vier':
      return notYet(
        input,
        at,
        `Het kind is nog geen 4 jaar. Het mag naar school vanaf ${dayWords(at.four)}.`,
      );
    case 'mag':
      return notYet(
        input,
        at,
        'Het kind mag al naar school. De regels van de school over afwezigheid gelden dan wel.',
      );
    case 'begin-onzeker':
      return {
        urgency: 'handelen',
        title: `Kijk eerst of de school op ${asked} al begonnen is`,
        lines: [
          startLine(input, at),
          `Is er op ${asked} school, of was er sinds ${dayWords(at.starts)} al een schooldag, dan is het kind leerplichtig. Is het nog vakantie, dan begint de leerplicht op de eerste schooldag erna.`,
        ],
        why: ['begin', 'begin-onzeker'],
        uncertain: ['vakantie', 'vrijstelling'],
        actions: ['kijk-vakantie', 'let-op'],
      };
    case 'leerplichtig-tot-zes':
      return required(input, at, ', met de regeling tot 6 jaar', ['thuis']);
    case 'leerplichtig':
      return required(input, at, '', []);
    case 'leerplichtig-zelf':
      return required(input, at, ', ook de leerling zelf', ['zelf']);
    case 'kwalificatieplichtig':
      return {
        urgency: 'handelen',
        title: `Kwalificatieplichtig op ${asked}`,
        lines: [endLine(input, at), qualifyLine(at)],
        why: ['eind', 'schooljaar', 'kwalificatie', 'uitzondering', 'uitschrijven'],
        uncertain: [
          input.schooling === 'onbekend' ? 'opleiding-onbekend' : 'profielen',
          'twaalf-jaar',
          'vrijstelling',
        ],
        actions: ['leg-kwalificatie-vast', 'uitschrijven'],
      };
    case 'vrij':
      return {
        urgency: 'vastleggen',
        title: `Geen leerplicht en geen kwalificatieplicht op ${asked}`,
        lines: [
          endLine(input, at),
          freeWords[input.schooling],
          ...(input.schooling === 'startkwalificatie'
            ? []
            : [
                `Zonder startkwalificatie kan het Doorstroompunt helpen, tot ${dayWords(at.twentySeven)} (27 jaar).`,
              ]),
        ],
        why:
          input.schooling === 'startkwalificatie'
            ? ['eind', 'kwalificatie', 'uitzondering']
            : ['eind', 'kwalificatie', 'uitzondering', 'doorstroompunt'],
        uncertain: ['profielen', 'twaalf-jaar'],
        actions: ['bewijs', 'let-op'],
      };
    case 'doorstroompunt':
      return {
        urgency: 'handelen',
        title: `18 jaar of ouder op ${asked}: Doorstroompunt in plaats van leerplicht`,
        lines: [
          `De leerplicht en de kwalificatieplicht stopten uiterlijk op de 18e verjaardag, ${eighteen}.`,
          `Zonder startkwalificatie kan het Doorstroompunt helpen, tot ${dayWords(at.twentySeven)} (27 jaar).`,
        ],
        why: ['kwalificatie', 'doorstroompunt'],
        uncertain: ['melden-vanaf-18'],
        actions: ['bel-doorstroompunt', 'let-op'],
      };
    case 'boven-leeftijd':
      return {
        urgency: 'vastleggen',
        title: `Geen leerplicht en geen kwalificatieplicht op ${asked}`,
        lines: [
          `Beide stopten uiterlijk op de 18e verjaardag, ${eighteen}. Met een startkwalificatie, of vanaf 27 jaar, is er ook geen Doorstroompunt.`,
        ],
        why: ['kwalificatie', 'doorstroompunt'],
        uncertain: ['melden-vanaf-18'],
        actions: ['bewijs', 'let-op'],
      };
  }
}

const leapDay = ({ holidays }: Input, { five, starts }: Periods): Reason => ({
  text: `Wie op 29 februari is geboren, wordt in een gewoon jaar op 1 maart een jaar ouder; zo rekenen wij. Een wetsartikel vonden wij niet. Telt 28 februari, dan begint de leerplicht op ${dayWords(startFor(dayBefore(five), holidays))} in plaats van ${dayWords(starts)}.`,
  sources: [{ source: 'volkskrant-schrikkeldag' }, { source: 'routeboek-redactie' }],
});

/** What a pupil can have finished, as the form offers it. */
export const schooling = {
  geen: 'Nog geen startkwalificatie',
  startkwalificatie: 'Startkwalificatie: havo, vwo of mbo vanaf niveau 2',
  praktijkonderwijs: 'Praktijkonderwijs, met schooldiploma of verklaring',
  vso: 'Oud-leerling vso, profiel arbeidsmarkt of dagbesteding',
  onbekend: 'Dat weet ik niet',
} as const satisfies Record<Schooling, string>;

const given = ({ birth, on, holidays, fullYears, schooling: done }: Input): Said['given'] => [
  `Geboren: ${dayWords(birth)}`,
  `Gevraagd voor: ${dayWords(on)}`,
  `Gehaald: ${schooling[done]}`,
  ...(fullYears === undefined ? [] : [`Volle schooljaren tot nu toe: ${fullYears}`]),
  ...holidays.map(({ from, to }) => `Vakantie: ${dayWords(from)} tot en met ${dayWords(to)}`),
];

/** The answer in words. */
export function answer(input: Input, at: Periods, now: Status): Said {
  const part = words(now, input, at);
  return {
    ...part,
    uncertain: [...part.uncertain, ...(isLeapDay(input.birth) ? [leapDay(input, at)] : []), 'nieuwe-wet'],
    call: ['Leerplicht van de gemeente waar de leerling woont'],
    agreements: [],
    given: given(input),
  };
}

import type { NonEmpty } from '../../rules/core/flow.ts';
import type { Answer, Reason } from '../answer.ts';
import { countWords, dayWords, weekdayWords, type Day } from '../days.ts';
import type { Holiday } from '../school-days.ts';
import { missingHoliday } from '../school-holidays.ts';
import type { Absence, Count, Input, Perhaps, Report, Running } from './count.ts';
import type { Verdict } from './verdict.ts';

/** The names of the sentences that an answer may have; what they say stands in src/content/rekenhulpen/zestien-uur.yaml. */
export const says = {
  reasons: [
    'plicht',
    'vijf-dagen',
    'lesweek',
    'opnieuw',
    'overig',
    'luxe',
    'grens',
    'soort-uur',
    'werkdagen',
    'weekbegin',
    'nieuwe-wet',
  ],
  actions: ['vertel-het', 'praat', 'tel-door', 'tel-verder', 'vraag-leerplicht', 'erachter'],
} as const;

type Said = Answer<(typeof says.reasons)[number], (typeof says.actions)[number]>;

/** "16 uur", "1,5 uur". */
export const hours = (minutes: number): string => countWords(minutes / 60, 'uur', 'uur');

const reportLine = ({ from, reached, minutes, reportBy }: Report, today: Day, name: string): string => {
  const limit =
    reportBy < today
      ? `De vijf werkdagen liepen tot en met ${weekdayWords(reportBy)}: meld vandaag nog.`
      : `Meld direct, uiterlijk ${weekdayWords(reportBy)}.`;
  return `${name}: van ${dayWords(from)} tot en met ${dayWords(reached)} is ${hours(minutes)} gemist. ${limit}`;
};

const runningLine = ({ minutes, left, until }: Running): string =>
  `In de vier lesweken tot en met ${dayWords(until)} is ${hours(minutes)} gemist. Komt er ${hours(left)} bij, dan is het 16 uur.`;
const windowLine = ({ from, windowEnds }: Running, holidays: readonly Holiday[]): string => {
  const missing = missingHoliday(from, windowEnds, holidays);
  return missing
    ? `In de weken na ${dayWords(from)} valt ${missing}. Vul die in om te zien tot wanneer de vier lesweken lopen.`
    : windowUntil(from, windowEnds);
};
const windowUntil = (from: Day, windowEnds: Day): string =>
  `De vier lesweken vanaf ${dayWords(from)} lopen tot en met ${dayWords(windowEnds)}, als je alle vakanties hebt ingevuld.`;

/** What a doubt means: the four weeks may begin in the middle of a week, and then the day to report by is earlier. */
const perhapsLine = ({ reached, reportBy }: Perhaps, today: Day): string => {
  const limit =
    reportBy < today
      ? `De vijf werkdagen liepen dan tot en met ${weekdayWords(reportBy)}: meld vandaag nog.`
      : `Meld dan uiterlijk ${weekdayWords(reportBy)}. Houd bij twijfel die dag aan.`;
  return `Begint de periode midden in een week, dan is 16 uur al bereikt op ${dayWords(reached)}. ${limit}`;
};
const perhapsLines = (perhaps: Perhaps | undefined, today: Day): readonly string[] =>
  perhaps ? [perhapsLine(perhaps, today)] : [];

const luxeLine =
  'Was de leerling weg voor vakantie of een uitstapje zonder verlof? Dat is luxe verzuim: meld dat direct, hoeveel uur het ook is.';

const skippedReasons = (skipped: readonly Absence[]): readonly Reason[] =>
  skipped.length === 0
    ? []
    : [
        {
          text: `Niet meegeteld, want dat is geen schooldag: ${skipped.map(({ day }) => weekdayWords(day)).join(', ')}. Klopt dat?`,
          sources: [{ source: 'duo-soorten-verzuim' }],
        },
      ];

const reportAction = (reports: NonEmpty<Report>): string => {
  const dates = reports.map(
    ({ from, reached }) => `begindatum ${dayWords(from)}, einddatum ${dayWords(reached)}`,
  );
  return `Meld via DUO (leerlingadministratie of Mijn DUO) als ‘16 uur in 4 weken’: ${dates.join('; ')}. De melding gaat naar de gemeente waar de leerling woont.`;
};

type Part = Pick<Said, 'urgency' | 'title' | 'lines' | 'why' | 'uncertain' | 'actions'>;

function reachedWords(reports: NonEmpty<Report>, running: Running | undefined, today: Day): Part {
  const [first, ...more] = reports;
  const { countFrom } = more.at(-1) ?? first;
  const since = running ? ` Sindsdien is ${hours(running.minutes)} gemist.` : '';
  return {
    urgency: 'melden',
    title: more.length
      ? `Meld nu: 16 uur is ${reports.length} keer bereikt`
      : `Meld nu: 16 uur is bereikt op ${dayWords(first.reached)}`,
    lines: [
      reportLine(first, today, more.length ? 'Melding 1' : 'In vier lesweken'),
      ...perhapsLines(first.perhaps, today),
      ...more.flatMap((report, index) => [
        reportLine(report, today, `Melding ${index + 2}`),
        ...perhapsLines(report.perhaps, today),
      ]),
      `Vanaf ${dayWords(countFrom)} tel je opnieuw.${since}`,
      ...perhapsLines(running?.perhaps, today),
    ],
    why: ['plicht', 'vijf-dagen', 'lesweek', 'opnieuw'],
    uncertain: ['grens', 'werkdagen', 'weekbegin'],
    actions: [{ who: 'Directeur', what: reportAction(reports) }, 'vertel-het', 'tel-verder', 'erachter'],
  };
}

function words(verdict: Verdict, holidays: readonly Holiday[], today: Day): Part {
  switch (verdict.kind) {
    case 'bereikt':
      return reachedWords(verdict.reports, verdict.running, today);
    case 'twijfel':
      return {
        urgency: 'melden',
        title: 'Twijfel over de grens: meld, of bel vandaag leerplicht',
        lines: [
          `Met hele weken is het geen 16 uur. ${perhapsLine(verdict.perhaps, today)}`,
          runningLine(verdict.running),
          windowLine(verdict.running, holidays),
          luxeLine,
        ],
        why: ['plicht', 'lesweek', 'overig', 'luxe'],
        uncertain: ['grens', 'weekbegin'],
        actions: ['vraag-leerplicht', 'praat', 'tel-door', 'erachter'],
      };
    case 'onder':
      return {
        urgency: 'handelen',
        title: 'Nog geen 16 uur: pak het op en blijf tellen',
        lines: [
          runningLine(verdict.running),
          windowLine(verdict.running, holidays),
          'Bij een patroon of een zorg wacht je niet op 16 uur: melden als overig verzuim mag nu al.',
          luxeLine,
        ],
        why: ['plicht', 'lesweek', 'overig', 'luxe'],
        uncertain: ['grens', 'weekbegin'],
        actions: ['praat', 'tel-door', 'erachter'],
      };
    case 'niets':
      return {
        urgency: 'handelen',
        title: 'Deze dagen tellen nu niet mee: kijk ze na',
        lines: [
          'Alles wat je invulde, valt op een dag zonder school of hoort bij een eerdere melding. Kloppen de datums?',
        ],
        why: ['lesweek', 'opnieuw'],
        uncertain: ['grens'],
        actions: ['praat', 'tel-door', 'erachter'],
      };
  }
}

const given = ({ absences, holidays, reportedUntil }: Input): Said['given'] => [
  `Gemist: ${absences.map(({ day, minutes }) => `${weekdayWords(day)}: ${hours(minutes)}`).join('; ')}`,
  ...holidays.map(({ from, to }) => `Vakantie: ${dayWords(from)} tot en met ${dayWords(to)}`),
  ...(reportedUntil ? [`Vorige melding tot en met ${dayWords(reportedUntil)}`] : []),
];

/** The answer in words. `today` decides whether a day to report by has passed. */
export function answer(input: Input, { skipped }: Count, verdict: Verdict, today: Day): Said {
  const part = words(verdict, input.holidays, today);
  return {
    ...part,
    uncertain: [...part.uncertain, ...skippedReasons(skipped), 'soort-uur', 'nieuwe-wet'],
    call: ['Leerplicht van de gemeente waar de leerling woont', 'Jeugdarts of CJG, als er iets achter zit'],
    agreements: ['melden-swv', 'verzuim-partners'],
    given: given(input),
  };
}

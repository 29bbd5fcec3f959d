import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/lib/calculators/answer.ts';
import * as leerplichtig from '../../../src/lib/calculators/leerplichtig/form.ts';
import * as verlof from '../../../src/lib/calculators/verlof/form.ts';
import * as zestienUur from '../../../src/lib/calculators/zestien-uur/form.ts';
import { on } from './on.ts';
import { named, textsOf } from './said.ts';

/** Which reasons and actions each kind of answer names, and in what order. */
type Row = readonly [
  name: string,
  outcome: () => Outcome,
  urgency: string,
  why: readonly string[],
  uncertain: readonly string[],
  actions: readonly string[],
];

const leerplicht = 'Leerplicht van de gemeente waar de leerling woont';

const sixteen = (...missed: readonly (readonly [string, string])[]) =>
  zestienUur.outcome(
    { ...zestienUur.blank, between: 'nee', absences: missed.map(([day, hours]) => ({ day, hours })) },
    textsOf('zestien-uur'),
    on('2026-12-03'),
  );

const sixteenRows: readonly Row[] = [
  [
    'reached',
    () => sixteen(['2026-11-18', '8'], ['2026-11-26', '8']),
    'melden',
    ['plicht', 'vijf-dagen', 'lesweek', 'opnieuw'],
    ['grens', 'werkdagen', 'weekbegin', 'soort-uur', 'nieuwe-wet'],
    ['meld', 'vertel-het', 'tel-verder', 'erachter'],
  ],
  [
    'reached, with a doubt about an earlier day and a day without school',
    () =>
      sixteen(
        ['2026-11-05', '4'],
        ['2026-11-12', '8'],
        ['2026-11-14', '1'],
        ['2026-11-30', '4'],
        ['2026-12-02', '4'],
      ),
    'melden',
    ['plicht', 'vijf-dagen', 'lesweek', 'opnieuw'],
    ['grens', 'werkdagen', 'weekbegin', 'niet-meegeteld', 'soort-uur', 'nieuwe-wet'],
    ['meld', 'vertel-het', 'tel-verder', 'erachter'],
  ],
  [
    'doubt',
    () => sixteen(['2026-11-05', '8'], ['2026-12-02', '8']),
    'melden',
    ['plicht', 'lesweek', 'overig', 'luxe'],
    ['grens', 'weekbegin', 'soort-uur', 'nieuwe-wet'],
    ['vraag-leerplicht', 'praat', 'tel-door', 'erachter'],
  ],
  [
    'below',
    () => sixteen(['2026-11-26', '4']),
    'handelen',
    ['plicht', 'lesweek', 'overig', 'luxe'],
    ['grens', 'weekbegin', 'soort-uur', 'nieuwe-wet'],
    ['praat', 'tel-door', 'erachter'],
  ],
  [
    'nothing counts',
    () => sixteen(['2026-11-28', '4'], ['2026-11-29', '4']),
    'handelen',
    ['lesweek', 'opnieuw'],
    ['grens', 'niet-meegeteld', 'soort-uur', 'nieuwe-wet'],
    ['praat', 'tel-door', 'erachter'],
  ],
];

const leave = (values: Partial<verlof.Values>) =>
  verlof.outcome(
    { ...verlof.blank, firstDay: '2027-03-08', heardOn: '2027-03-01', asked: '2', ...values },
    textsOf('verlof'),
  );

const leaveRows: readonly Row[] = [
  [
    'weighty, asked beforehand',
    () => leave({}),
    'handelen',
    ['buiten-wil', 'samen', 'vooraf', 'besluit'],
    ['richtlijn', 'acht-weken', 'schooldagen', 'oneens', 'nieuwe-wet'],
    ['weeg', 'beslis', 'registreer', 'reis'],
  ],
  [
    'weighty, in time because the term ended in a weekend',
    () => leave({ firstDay: '2027-03-12', heardOn: '2027-03-15' }),
    'handelen',
    ['buiten-wil', 'samen', 'verlengd', 'besluit'],
    ['richtlijn', 'acht-weken', 'schooldagen', 'oneens', 'nieuwe-wet'],
    ['weeg', 'beslis', 'registreer', 'reis'],
  ],
  [
    'weighty, too late',
    () => leave({ heardOn: '2027-03-11' }),
    'handelen',
    ['te-laat', 'besluit'],
    ['acht-weken', 'nieuwe-wet'],
    ['beslis', 'nog-komend', 'tel-uren', 'reis'],
  ],
  [
    'weighty, more than ten days',
    () => leave({ granted: '9' }),
    'handelen',
    ['boven', 'samen', 'buiten-wil', 'vooraf', 'besluit-leerplicht'],
    ['richtlijn', 'acht-weken', 'schooldagen', 'oneens', 'nieuwe-wet'],
    ['stuur-door', 'vertel-wie', 'registreer', 'reis'],
  ],
  [
    'weighty, more than ten days and too late',
    () => leave({ granted: '9', heardOn: '2027-03-11' }),
    'handelen',
    ['boven', 'samen', 'buiten-wil', 'te-laat', 'besluit-leerplicht'],
    ['ook-leerplicht', 'richtlijn', 'acht-weken', 'schooldagen', 'oneens', 'nieuwe-wet'],
    ['stuur-door', 'vertel-wie', 'registreer', 'reis'],
  ],
  [
    'a holiday within the law, part-time',
    () =>
      leave({ ground: 'vakantie', yearStart: '2026-08-17', duty: 'kwalificatieplichtig', daysPerWeek: '4' }),
    'handelen',
    ['beroep', 'besluit', 'evenredig'],
    ['schooldagen', 'acht-weken', 'oneens', 'evenredig-som', 'nieuwe-wet'],
    ['weeg', 'beslis', 'registreer', 'reis'],
  ],
  [
    'a holiday against the law',
    () => leave({ ground: 'vakantie', yearStart: '2026-08-17', granted: '2' }),
    'handelen',
    ['al-gehad', 'besluit'],
    ['schooldagen', 'acht-weken', 'nieuwe-wet'],
    ['beslis', 'luxe', 'reis'],
  ],
  [
    'a holiday on the edge of the first two lesson weeks',
    () => leave({ ground: 'vakantie', yearStart: '2027-02-24' }),
    'handelen',
    ['eerste-lesweken', 'beroep', 'besluit'],
    ['korte-week', 'schooldagen', 'acht-weken', 'nieuwe-wet'],
    ['vraag-lesweken', 'weeg', 'beslis', 'reis'],
  ],
  [
    'a first day that may lie in a holiday',
    () => leave({ firstDay: '2027-02-24', school: '' }),
    'handelen',
    ['vakantie-eerst'],
    ['schooldagen', 'nieuwe-wet'],
    ['kijk-vakantie', 'wacht-met-antwoord', 'reis'],
  ],
  [
    'religion, in time',
    () => leave({ ground: 'godsdienst' }),
    'handelen',
    ['bericht'],
    ['een-dag', 'nieuwe-wet'],
    ['noteer-bericht'],
  ],
  [
    'religion, too late',
    () => leave({ ground: 'godsdienst', heardOn: '2027-03-07' }),
    'handelen',
    ['bericht'],
    ['een-dag', 'nieuwe-wet'],
    ['vraag-reden', 'tel-uren'],
  ],
];

const pupil = (birth: string, values: Partial<leerplichtig.Values> = {}) =>
  leerplichtig.outcome(
    { ...leerplichtig.blank, birth, ...values },
    textsOf('leerplichtig'),
    on('2026-11-22'),
  );

const begins = ['vakantie', 'twaalf-jaar', 'vrijstelling', 'nieuwe-wet'];
const required = ['vakantie', 'twaalf-jaar', 'vrijstelling', 'profielen', 'nieuwe-wet'];

const pupilRows: readonly Row[] = [
  [
    'three years old',
    () => pupil('2023-09-15'),
    'vastleggen',
    ['begin', 'eind', 'schooljaar'],
    begins,
    ['zet-datums', 'let-op'],
  ],
  [
    'four years old',
    () => pupil('2022-09-15'),
    'vastleggen',
    ['begin', 'eind', 'schooljaar'],
    begins,
    ['zet-datums', 'let-op'],
  ],
  [
    'five in December, asked on the first Tuesday of January',
    () => pupil('2021-12-10', { on: '2027-01-05' }),
    'handelen',
    ['begin', 'begin-onzeker'],
    ['vakantie', 'vrijstelling', 'nieuwe-wet'],
    ['kijk-vakantie', 'let-op'],
  ],
  [
    'seventeen years old, with a certificate of praktijkonderwijs',
    () => pupil('2009-09-15', { schooling: 'praktijkonderwijs' }),
    'vastleggen',
    ['eind', 'kwalificatie', 'uitzondering', 'doorstroompunt'],
    ['profielen', 'twaalf-jaar', 'nieuwe-wet'],
    ['bewijs', 'let-op'],
  ],
  [
    'five years old',
    () => pupil('2021-09-15'),
    'handelen',
    ['begin', 'eind', 'schooljaar', 'thuis', 'kwalificatie', 'uitzondering', 'uitschrijven'],
    required,
    ['zet-datums', 'uitschrijven'],
  ],
  [
    'six years old, born on a leap day',
    () => pupil('2020-02-29'),
    'handelen',
    ['begin', 'eind', 'schooljaar', 'kwalificatie', 'uitzondering', 'uitschrijven'],
    ['vakantie', 'twaalf-jaar', 'vrijstelling', 'profielen', 'schrikkeldag', 'nieuwe-wet'],
    ['zet-datums', 'uitschrijven'],
  ],
  [
    'thirteen years old',
    () => pupil('2013-09-15'),
    'handelen',
    ['begin', 'eind', 'schooljaar', 'zelf', 'kwalificatie', 'uitzondering', 'uitschrijven'],
    required,
    ['zet-datums', 'uitschrijven'],
  ],
  [
    'seventeen years old',
    () => pupil('2009-09-15'),
    'handelen',
    ['eind', 'schooljaar', 'kwalificatie', 'uitzondering', 'uitschrijven'],
    ['profielen', 'twaalf-jaar', 'vrijstelling', 'nieuwe-wet'],
    ['leg-kwalificatie-vast', 'uitschrijven'],
  ],
  [
    'seventeen years old, schooling not known',
    () => pupil('2009-09-15', { schooling: 'onbekend' }),
    'handelen',
    ['eind', 'schooljaar', 'kwalificatie', 'uitzondering', 'uitschrijven'],
    ['opleiding-onbekend', 'twaalf-jaar', 'vrijstelling', 'nieuwe-wet'],
    ['leg-kwalificatie-vast', 'uitschrijven'],
  ],
  [
    'seventeen years old, with a startkwalificatie',
    () => pupil('2009-09-15', { schooling: 'startkwalificatie' }),
    'vastleggen',
    ['eind', 'kwalificatie', 'uitzondering'],
    ['profielen', 'twaalf-jaar', 'nieuwe-wet'],
    ['bewijs', 'let-op'],
  ],
  [
    'nineteen years old',
    () => pupil('2007-09-15'),
    'handelen',
    ['kwalificatie', 'doorstroompunt'],
    ['melden-vanaf-18', 'nieuwe-wet'],
    ['bel-doorstroompunt', 'let-op'],
  ],
  [
    'twenty-eight years old',
    () => pupil('1998-09-15'),
    'vastleggen',
    ['kwalificatie', 'doorstroompunt'],
    ['melden-vanaf-18', 'nieuwe-wet'],
    ['bewijs', 'let-op'],
  ],
];

describe.each([
  ['sixteen hours', sixteenRows, [leerplicht, 'Jeugdarts of CJG, als er iets achter zit']],
  ['leave', leaveRows, [leerplicht]],
  ['leerplichtig', pupilRows, [leerplicht]],
] as const)('%s says', (_, rows, call) => {
  test.each(rows)('%s', (_name, outcome, urgency, why, uncertain, actions) => {
    expect(named(outcome())).toMatchObject({ urgency, why, uncertain, actions, call });
  });
});

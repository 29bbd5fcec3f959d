import { defineFlow } from '../vocabulary.ts';
import { entryQuestions } from './entry-questions.ts';
import { jeugdhulpOutcomes } from './jeugdhulp-outcomes.ts';
import { jeugdhulpQuestions } from './jeugdhulp-questions.ts';
import { outcomes } from './outcomes.ts';
import * as bron from './sources.ts';

/** Which municipality or organisation goes about a pupil, per subject. Domain facts 7 and 9. */
export const rule = defineFlow({
  id: 'wie-is-verantwoordelijk',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Nieuw: een leerling met twee huizen (co-ouderschap), voor leerplicht en voor jeugdhulp.',
        'Welk samenwerkingsverband over een TLV beslist, staat in de wet: dat was hier ‘gebruikelijk’.',
        'Twijfel heeft overal een eigen antwoord, als laatste.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Wie is verantwoordelijk?',
  purpose:
    'Welke gemeente of organisatie gaat over leerplicht, jeugdhulp, coach, TLV, jeugdarts of veiligheid van deze leerling?',
  start: 'onderwerp',
  questions: { ...entryQuestions, ...jeugdhulpQuestions },
  outcomes: { ...outcomes, ...jeugdhulpOutcomes },
  sources: [
    bron.leerplichtwet('art. 14 lid 3'),
    bron.leerplichtwet('art. 19'),
    bron.woonplaats('artikel 1.1 Jeugdwet'),
    bron.vng,
    bron.sbo,
    bron.so,
    bron.redactie,
  ],
});

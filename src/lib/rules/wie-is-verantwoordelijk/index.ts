import { defineFlow } from '../vocabulary.ts';
import { entryQuestions } from './entry-questions.ts';
import { jeugdhulpOutcomes } from './jeugdhulp-outcomes.ts';
import { jeugdhulpQuestions } from './jeugdhulp-questions.ts';
import { outcomes } from './outcomes.ts';
import * as bron from './sources.ts';

/** Which municipality or organisation goes about a pupil, per subject. Domain facts 7 and 9. */
export const rule = defineFlow({
  id: 'wie-is-verantwoordelijk',
  version: '2026-2',
  changes: [{ version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] }],
  title: 'Wie is verantwoordelijk?',
  purpose:
    'Welke gemeente of organisatie gaat over leerplicht, jeugdhulp, coach, TLV, jeugdarts of veiligheid van deze leerling?',
  start: 'onderwerp',
  questions: { ...entryQuestions, ...jeugdhulpQuestions },
  outcomes: { ...outcomes, ...jeugdhulpOutcomes },
  sources: [
    bron.leerplichtwet('art. 14'),
    bron.leerplichtwet('art. 19'),
    bron.leerplichtwet('art. 21a'),
    bron.woonplaats('artikel 1.1 Jeugdwet'),
    bron.vng,
    bron.tlv,
    bron.redactie,
  ],
});

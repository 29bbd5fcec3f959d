import { defineFlow } from '../vocabulary.ts';
import { consentOutcomes } from './consent-outcomes.ts';
import { consentQuestions } from './consent-questions.ts';
import { dutyQuestions } from './duty-questions.ts';
import { entryQuestions } from './entry-questions.ts';
import { partnerOutcomes } from './partner-outcomes.ts';
import * as bron from './sources.ts';

/**
 * May I share information about this pupil: with whom, with whose consent, and what if there is none. Danger goes
 * before privacy; without consent a name is only spoken after the five questions of the conflict van plichten.
 * Domain facts 4.1 to 4.3.
 */
export const rule = defineFlow({
  id: 'informatie-delen',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Vanaf 16 jaar gaat het om het woord van de leerling zelf; de uitkomst vertelt ouders dan niets zonder de leerling.',
        'Een leerling vanaf 12 jaar mag toestemming zelf intrekken: zo staat het sinds 1 september 2026 in de Uitvoeringswet AVG.',
        'Vraagt iemand om gegevens (Raad, GI, politie, leerplicht, GGD, verzekeraar, journalist)? Daarvoor is er nu een eigen hulpmiddel.',
        'Overleg met Veilig Thuis bij twijfel is een norm van het beroep; het staat niet meer in het besluit.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Informatie delen over een leerling',
  purpose: 'Mag je deze leerling bespreken: met wie, met wiens toestemming, en wat als die er niet is?',
  start: 'direct-gevaar',
  questions: { ...entryQuestions, ...consentQuestions, ...dutyQuestions },
  outcomes: { ...partnerOutcomes, ...consentOutcomes },
  sources: [bron.nji, bron.toestemming, bron.leeftijden, bron.zestien, bron.plichten, bron.meldrecht],
});

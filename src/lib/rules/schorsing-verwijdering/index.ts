import { defineFlow } from '../vocabulary.ts';
import { removalOutcomes } from './removal-outcomes.ts';
import { removalQuestions } from './removal-questions.ts';
import * as bron from './sources.ts';
import { suspensionOutcomes } from './suspension-outcomes.ts';
import { suspensionQuestions } from './suspension-questions.ts';

/** Whether a school may suspend or remove a pupil now, in what form, and who is told. Domain facts 6. */
export const rule = defineFlow({
  id: 'schorsing-verwijdering',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'De brief over een schorsing of verwijdering gaat in het VO aan de leerling, en alleen onder de 18 ook aan de ouders. Eerder stond hier 21.',
        'VO: schorsen tijdens het overleg met de Inspectie over een verwijdering mag; dat staat in de wet van nu.',
        'Elke basisschool hoort vóór een verwijdering de leraar én de ouders.',
        'Nieuw: een zeer ernstig incident zonder eerdere steun, en een eigen uitkomst voor wie niet meer leerplichtig is.',
        'Twijfel over thuis is nu een eigen antwoord.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Schorsing en verwijdering',
  purpose: 'Mag deze schorsing of verwijdering, hoe doe je het zorgvuldig, en wie hoort het?',
  start: 'thuis',
  questions: { ...suspensionQuestions, ...removalQuestions },
  outcomes: { ...suspensionOutcomes, ...removalOutcomes },
  sources: [
    bron.wpo('art. 40c'),
    bron.wpo('art. 40 lid 11'),
    bron.wec('art. 40a'),
    bron.wvo('art. 8.14'),
    bron.wvo('art. 8.15'),
    bron.leerplichtwet('art. 18 lid 1'),
    bron.gpo,
    bron.vroeger,
  ],
});

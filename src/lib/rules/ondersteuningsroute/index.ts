import { defineFlow } from '../vocabulary.ts';
import { landelijk } from './landelijk.ts';
import { otherOutcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import * as bron from './sources.ts';
import { outcomes } from './step.ts';
import { westerkwartier } from './westerkwartier.ts';

/**
 * Where am I in the route from a first worry to help: who is in charge, what comes next, what to record. Two
 * old routes stand side by side, as data; what no longer holds is said beside what does. A suspicion of violence or
 * neglect leaves either route at once.
 */
export const rule = defineFlow({
  id: 'ondersteuningsroute',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Bij twijfel staat het overleg met Veilig Thuis vooraan. Het is een norm van je beroep; wij noemden het een plicht.',
        'De Verwijsindex staat nog in de wet. Of jouw regio hem gebruikt, vraag je na.',
        'Bij een gesprek met ouders staat in dezelfde zin wat je doet als dat gevaar kan geven.',
        'Bij het plan voor een leerling staat zijn recht om gehoord te worden.',
        'De antwoorden staan in de volgorde ja, nee, twijfel.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Ondersteuningsroute: waar sta ik?',
  purpose:
    'Laat zien waar je staat in de route van zorg naar hulp: wie de regie heeft, wat nu komt en wat je vastlegt.',
  start: 'vermoeden',
  questions,
  outcomes: { ...otherOutcomes, ...outcomes(westerkwartier), ...outcomes(landelijk) },
  sources: [
    bron.westerkwartier('hele route'),
    bron.landelijk('paragraaf 1.3 en hoofdstuk 3'),
    bron.meldcode,
    bron.afwegingskader,
  ],
});

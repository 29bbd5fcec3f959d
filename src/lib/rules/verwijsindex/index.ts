import { defineFlow } from '../vocabulary.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import * as bron from './sources.ts';

/**
 * Whether to give a signal in the Verwijsindex. It is a right and no duty, never replaces the meldcode, and not every
 * region uses it: whoever doesn't know that theirs does, doesn't. Domain facts 5.
 */
export const rule = defineFlow({
  id: 'verwijsindex',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'De Verwijsindex staat in de Jeugdwet van 1 januari 2026: dat is geen vraag meer. Of jouw regio hem gebruikt, vraag je nog wel na.',
        'Alle twaalf risico’s uit de wet staan erbij.',
        'Wie het hoort en wie bezwaar kan maken, volgt per leeftijd uit de wet. Een weggehaald signaal blijft vijf jaar in een archief.',
        'Overleg met Veilig Thuis bij twijfel is een norm van je beroep; wij noemden het een plicht.',
        'De antwoorden staan in de volgorde ja, nee, twijfel.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Verwijsindex: wel of geen signaal',
  purpose: 'Helpt je kiezen of je een signaal in de Verwijsindex afgeeft. Dat is een recht en geen plicht.',
  start: 'vermoeden',
  questions,
  outcomes,
  sources: [bron.index, bron.recht, bron.vertellen, bron.voornemen, bron.factsheet],
});

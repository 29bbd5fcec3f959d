import { defineFlow } from '../vocabulary.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import * as bron from './sources.ts';

/**
 * Whether to give a signal in the Verwijsindex. It is a right and no duty, never replaces the meldcode, and the
 * index itself may be gone: whoever doesn't know that their region still uses it, doesn't. Domain facts 5.
 */
export const rule = defineFlow({
  id: 'verwijsindex',
  version: '2026-2',
  changes: [{ version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] }],
  title: 'Verwijsindex: wel of geen signaal',
  purpose:
    'Helpt je kiezen of je een signaal in de Verwijsindex afgeeft. Of de index nog geldt, is niet bevestigd.',
  start: 'vermoeden',
  questions,
  outcomes,
  sources: [bron.recht, bron.stand, bron.voornemen, bron.factsheet],
});

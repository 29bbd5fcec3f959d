import { defineFlow } from '../vocabulary.ts';
import { childQuestions } from './child-questions.ts';
import { entryQuestions } from './entry-questions.ts';
import * as bron from './sources.ts';
import { talkOutcomes } from './talk-outcomes.ts';
import { urgentOutcomes } from './urgent-outcomes.ts';
import { weighingQuestions } from './weighing-questions.ts';

/**
 * Before a talk about a worry: what to do first, and what never to do. The "stel dat" situations of 2012 with the
 * names and rules of today. Danger goes before every talk, and some talks must not come first at all.
 */
export const rule = defineFlow({
  id: 'zorgen-bespreken',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Bij twijfel overleggen met Veilig Thuis is een norm van het beroep; het staat niet meer in het besluit.',
        'Vertelt een ouder zelf over geweld, dan praat je met die ouder verder, niet met de andere gezinsleden.',
        'Seksueel gedrag tussen leerlingen heeft een eigen hulpmiddel.',
        'Een vermoeden tegen iemand van school leidt naar de Meldcode, ook als het over het bestuur zelf gaat.',
        'Ouders die weinig Nederlands spreken: hoe je een tolk vraagt, en wie nooit tolkt.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Zorgen bespreken: vóór het gesprek',
  purpose:
    'Helpt je vóór een gesprek met een kind, ouders of collega’s: wat doe je eerst, en wat doe je nooit?',
  start: 'direct-gevaar',
  questions: { ...entryQuestions, ...childQuestions, ...weighingQuestions },
  outcomes: { ...urgentOutcomes, ...talkOutcomes },
  sources: [bron.tips2012('hoofdstuk 2 en 3'), bron.kind, bron.ouders, bron.overslaan, bron.stappen],
});

import { defineFlow } from '../vocabulary.ts';
import { entryQuestions } from './entry-questions.ts';
import { otherOutcomes } from './other-outcomes.ts';
import { parentsQuestions } from './parents-questions.ts';
import * as bron from './sources.ts';
import { staffOutcomes } from './staff-outcomes.ts';
import { staffQuestions } from './staff-questions.ts';
import { stepQuestions } from './step-questions.ts';
import { urgentOutcomes } from './urgent-outcomes.ts';
import { weighingQuestions } from './weighing-questions.ts';

/**
 * The meldcode for schools: entry checks, weighing (step 4) and step 5 as two decisions, so that reporting and
 * helping can both be the outcome. Doubt never leads to a milder end than the more careful answer, and no
 * outcome closes the matter. Source: the afwegingskader for education, and the decree on the meldcode.
 */
export const rule = defineFlow({
  id: 'meldcode',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Bij twijfel overleggen met Veilig Thuis is een norm van het beroep; het staat niet meer in het besluit.',
        'Seksueel gedrag tussen leerlingen heeft een eigen hulpmiddel.',
        'Is de verdachte het bestuur zelf, dan bel je zelf de vertrouwensinspecteur.',
        'Werkt iemand op school en is die ook ouder of huisgenoot, dan horen bestuur en Veilig Thuis het allebei.',
        'Vertelt een ouder zelf over geweld, dan praat je met die ouder verder, niet met de andere gezinsleden.',
        'Kan een gesprek gevaar geven, dan bel je altijd eerst Veilig Thuis.',
        'De plicht bij een seksueel misdrijf geldt op de basisschool voor elke leerling, in het voortgezet onderwijs en het (v)so voor een leerling onder de 18.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Meldcode: wegen en beslissen',
  purpose: 'Helpt je wegen en beslissen bij een vermoeden van huiselijk geweld of kindermishandeling.',
  start: 'direct-gevaar',
  questions: {
    ...entryQuestions,
    ...staffQuestions,
    ...stepQuestions,
    ...weighingQuestions,
    ...parentsQuestions,
  },
  outcomes: { ...urgentOutcomes, ...staffOutcomes, ...otherOutcomes },
  sources: [bron.stappen, bron.normen],
});

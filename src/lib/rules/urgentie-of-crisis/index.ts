import { defineFlow } from '../vocabulary.ts';
import { otherOutcomes } from './other-outcomes.ts';
import { questions } from './questions.ts';
import * as bron from './sources.ts';
import { urgentOutcomes } from './urgent-outcomes.ts';

/**
 * Whom to call, and how soon, when something cannot wait: danger, violence at home, a pupil in acute distress,
 * aggression at school, help in a hurry, and what to agree on beforehand. Doubt is never the milder answer.
 */
export const rule = defineFlow({
  id: 'urgentie-of-crisis',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Nieuw: een kind dat niet wordt opgehaald, en een zeer ernstig incident.',
        'Bij een vermoeden mag het eerste gesprek met Veilig Thuis advies zijn; bij onveiligheid meld je.',
        'Seksueel gedrag tussen leerlingen heeft een eigen hulpmiddel.',
        'Is de verdachte het bestuur zelf, dan bel je zelf de vertrouwensinspecteur.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Urgentie of crisis: wie bel je?',
  purpose:
    'Helpt je kiezen wie je nu belt: 112, Veilig Thuis, de huisarts of jeugdhulp die vandaag nodig is.',
  start: 'direct-gevaar',
  questions,
  outcomes: { ...urgentOutcomes, ...otherOutcomes },
  sources: [bron.alarm, bron.veiligThuis, bron.westerkwartier, bron.acuut],
});

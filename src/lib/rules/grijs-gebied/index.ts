import { defineFlow } from '../vocabulary.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import * as bron from './sources.ts';

/**
 * Whether a family is in the "grijze gebied": only after the weighing of the meldcode, with its way back. Never an
 * exit from the meldcode; doubt leads to Veilig Thuis. Both meanings of the word. Domain facts 10.2.
 */
export const rule = defineFlow({
  id: 'grijs-gebied',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Bij twijfel overleggen met Veilig Thuis is een norm van het beroep; het staat niet meer in het besluit.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Grijs gebied: pas na het wegen',
  purpose: 'Kijkt na het wegen met de meldcode of een gezin in het grijze gebied zit, en wat je dan doet.',
  start: 'onveiligheid',
  questions,
  outcomes,
  sources: [bron.grijs, bron.nieuwSignaal, bron.stappen, bron.normen],
});

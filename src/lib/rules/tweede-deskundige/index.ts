import { defineTable } from '../vocabulary.ts';
import { inputs } from './inputs.ts';
import { outcomes } from './outcomes.ts';
import { rows } from './rows.ts';
import { advies, adviesVo, lijst, lijstVo } from './sources.ts';

/** Which second expert may advise on a TLV, lwoo or praktijkonderwijs, and when the two may sign. Domain facts 3. */
export const rule = defineTable({
  id: 'tweede-deskundige',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Voor het voortgezet onderwijs staat de regel van nu erbij, met het artikel.',
        'Voor lwoo en praktijkonderwijs mag de tweede ook een deskundige op vbo, mavo, vmbo of praktijkonderwijs zijn.',
        'Het besluit met de lijst voor de basisschool is ingetrokken: waar de lijst nu staat, is nog na te gaan.',
        'Het hoorrecht van de leerling en het steunpunt staan in de wet.',
        'Bij ‘nog niet tekenen’ staat vooraan dat de deskundige nog niet tekent.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Tweede deskundige bij een TLV',
  purpose:
    'Welke tweede deskundige mag adviseren over een toelaatbaarheidsverklaring (TLV), lwoo of praktijkonderwijs, en kan die al tekenen?',
  inputs,
  outcomes,
  rows,
  sources: [advies, adviesVo, lijst, lijstVo],
});

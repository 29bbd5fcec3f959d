import { defineTable } from '../vocabulary.ts';
import { inputs } from './inputs.ts';
import { outcomes } from './outcomes.ts';
import { rows } from './rows.ts';
import * as bron from './sources.ts';

/** Who pays for a capaciteitenonderzoek: an agreement of the region, and where there is none: ask. Domain facts 10.1. */
export const rule = defineTable({
  id: 'capaciteitenonderzoek',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Voor praktijkonderwijs en lwoo staat erbij wat de wet over de test zegt.',
        'Welk samenwerkingsverband je belt, hangt af van de school.',
        'De antwoorden staan in de volgorde ja, nee, twijfel.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Wie betaalt een capaciteitenonderzoek (IQ)?',
  purpose: 'Zoekt uit wie een capaciteitenonderzoek (IQ-onderzoek) betaalt, en wat je eerst bespreekt.',
  inputs,
  outcomes,
  rows,
  sources: [bron.afspraak, bron.routeboek],
});

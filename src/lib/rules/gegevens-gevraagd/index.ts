import { defineFlow } from '../vocabulary.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import * as bron from './sources.ts';

/**
 * Somebody asks for data of a pupil: what may, what must, and what never. Sharing at the school's own wish is another
 * rule (informatie-delen), and so is what parents hear (recht-op-informatie).
 */
export const rule = defineFlow({
  id: 'gegevens-gevraagd',
  version: '2026-1',
  changes: [
    {
      version: '2026-1',
      day: '2026-11-28',
      what: [
        'Nieuw hulpmiddel: Raad en GI (eerder bij Informatie delen), politie met of zonder vordering, leerplicht, lijsten voor de GGD, verzekeraars en journalisten.',
        'Nieuw: inzage, kopie, verbeteren, bewaren en wissen van het dossier, en een verklaring voor één ouder.',
      ],
    },
  ],
  title: 'Gegevens gevraagd',
  purpose: 'Iemand vraagt om gegevens van een leerling, of om het dossier: wat mag, wat moet, en wat niet?',
  start: 'direct-gevaar',
  questions,
  outcomes,
  sources: [bron.gegevens, bron.inlichtingen, bron.dossierRechten, bron.ggdLijst],
});

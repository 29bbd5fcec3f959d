import { defineFlow } from '../vocabulary.ts';
import { decisionOutcomes } from './decision-outcomes.ts';
import { decisionQuestions } from './decision-questions.ts';
import { outcomes } from './outcomes.ts';
import { parentQuestions } from './parent-questions.ts';
import { personQuestions } from './person-questions.ts';
import * as bron from './sources.ts';

/**
 * Which parent or other person gets which information about a pupil. Safety goes before any right to information;
 * a parent without gezag gets it on request, and a refusal needs reasons. Also what parents with gezag decide together. Domain facts 4.4.
 */
export const rule = defineFlow({
  id: 'recht-op-informatie',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Nieuw: ouders met gezag die het niet eens zijn over inschrijven, uitschrijven, verlof of onderzoek.',
        'Het dossier en een verklaring voor één ouder staan in het nieuwe hulpmiddel Gegevens gevraagd.',
        'Nieuw: een ouder met een contactverbod.',
        'Een pleegouder zonder voogdij heeft een eigen uitkomst.',
        'Een brief over schorsen van een volwassen VO-leerling gaat niet naar ouders; de grens van 21 jaar geldt niet meer.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Recht op informatie van ouders en anderen',
  purpose: 'Welke ouder, voogd of ander krijgt welke informatie of beslist mee, ook na een scheiding?',
  start: 'gevaar',
  questions: {
    gevaar: personQuestions.gevaar,
    ...decisionQuestions,
    leeftijd: personQuestions.leeftijd,
    wie: personQuestions.wie,
    ...parentQuestions,
  },
  outcomes: { ...outcomes, ...decisionOutcomes },
  sources: [
    bron.plichtSchool,
    bron.plichtOuder,
    bron.samenGezag,
    bron.dossierRechten,
    bron.gescheiden,
    bron.erkenning,
    bron.vorderingen,
  ],
});

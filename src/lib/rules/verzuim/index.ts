import { defineFlow } from '../vocabulary.ts';
import { absenceOutcomes } from './absence-outcomes.ts';
import { absenceQuestions } from './absence-questions.ts';
import { entryQuestions } from './entry-questions.ts';
import { leaveOutcomes } from './leave-outcomes.ts';
import { leaveQuestions } from './leave-questions.ts';
import * as bron from './sources.ts';

/** What to do with absence, lateness, leave and enrolment of a pupil in primary or secondary school. */
export const rule = defineFlow({
  id: 'verzuim',
  version: '2026-3',
  changes: [
    {
      version: '2026-3',
      day: '2026-11-28',
      what: [
        'Bij gewichtige omstandigheden komt eerst het aantal dagen: boven 10 samen stuurt de directeur door, ook bij een late vraag of een lichte reden.',
        'De termijn van twee dagen geldt alleen voor de directeur, en loopt door tot en met de eerste werkdag na een weekend of feestdag.',
        'De grens voor verlof is voor elke kwalificatieplichtige een evenredig deel van 10 dagen.',
        'Vanaf 18 jaar vraagt de regel eerst of de leerling zonder geldige reden weg is en nog geen startkwalificatie heeft. Het Doorstroompunt is er nu tot 27 jaar.',
        'Uitschrijven zonder nieuwe school of vrijstelling mag niet op verzoek van ouders: dat staat in artikel 10 van de Leerplichtwet en was hier een advies.',
        'De 7 dagen voor in- en uitschrijven staan niet meer in de wet. Een besluit tot verwijdering meld je direct.',
        'Nieuw: meer dan 5 uur thuis onder 6 jaar, ouders die het niet eens zijn, vertrek zonder bewijs, een diploma zonder vervolg en een reis die je niet vertrouwt.',
        'Twijfel of het onveilig is, en twijfel bij een ziekmelding, zijn een eigen antwoord.',
      ],
    },
    { version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] },
  ],
  title: 'Verzuim en verlof',
  purpose:
    'Helpt bij afwezigheid, te laat komen, verlof en in- en uitschrijven: wat de school doet en wanneer je meldt.',
  start: 'leeftijd',
  questions: { ...entryQuestions, ...leaveQuestions, ...absenceQuestions },
  outcomes: { ...absenceOutcomes, ...leaveOutcomes },
  sources: [
    bron.wet('art. 11'),
    bron.wet('art. 21a'),
    bron.inspectie,
    bron.duo,
    bron.ziekte,
    bron.kaart('hele kaart'),
    bron.nieuweWet,
  ],
});

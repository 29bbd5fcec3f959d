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
  version: '2026-2',
  changes: [{ version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] }],
  title: 'Verzuim en verlof',
  purpose:
    'Helpt bij afwezigheid, te laat komen, verlof en in- en uitschrijven: wat de school doet en wanneer je meldt.',
  start: 'leeftijd',
  questions: { ...entryQuestions, ...leaveQuestions, ...absenceQuestions },
  outcomes: { ...absenceOutcomes, ...leaveOutcomes },
  sources: [
    bron.wet('art. 11'),
    bron.inspectie,
    bron.duo,
    bron.ziekte,
    bron.kaart('hele kaart'),
    bron.nieuweWet,
  ],
});

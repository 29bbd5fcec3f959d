import { defineFlow } from '../vocabulary.ts';
import { entryQuestions } from './entry-questions.ts';
import { otherOutcomes } from './other-outcomes.ts';
import { parentsQuestions } from './parents-questions.ts';
import * as bron from './sources.ts';
import { urgentOutcomes } from './urgent-outcomes.ts';
import { weighingQuestions } from './weighing-questions.ts';

/**
 * The meldcode for schools: entry checks, weighing (step 4) and step 5 as two decisions, so that reporting and
 * helping can both be the outcome. Doubt never leads to a milder end than the more careful answer, and no
 * outcome closes the matter. Source: the afwegingskader for education, and the decree on the meldcode.
 */
export const rule = defineFlow({
  id: 'meldcode',
  version: '2026-2',
  changes: [{ version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] }],
  title: 'Meldcode: wegen en beslissen',
  purpose: 'Helpt je wegen en beslissen bij een vermoeden van huiselijk geweld of kindermishandeling.',
  start: 'direct-gevaar',
  questions: { ...entryQuestions, ...weighingQuestions, ...parentsQuestions },
  outcomes: { ...urgentOutcomes, ...otherOutcomes },
  sources: [bron.stappen, bron.normen],
});

import { defineFlow } from '../vocabulary.ts';
import { removalOutcomes } from './removal-outcomes.ts';
import { removalQuestions } from './removal-questions.ts';
import * as bron from './sources.ts';
import { suspensionOutcomes } from './suspension-outcomes.ts';
import { suspensionQuestions } from './suspension-questions.ts';

/** Whether a school may suspend or remove a pupil now, in what form, and who is told. Domain facts 6. */
export const rule = defineFlow({
  id: 'schorsing-verwijdering',
  version: '2026-2',
  changes: [{ version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] }],
  title: 'Schorsing en verwijdering',
  purpose: 'Mag deze schorsing of verwijdering, hoe doe je het zorgvuldig, en wie hoort het?',
  start: 'thuis',
  questions: { ...suspensionQuestions, ...removalQuestions },
  outcomes: { ...suspensionOutcomes, ...removalOutcomes },
  sources: [
    bron.wpo('artikel 40, 40c en 63'),
    bron.vo('artikel 13 tot en met 15'),
    bron.leerplichtwet('artikel 11c en 18'),
    bron.gpo,
    bron.vroeger,
  ],
});

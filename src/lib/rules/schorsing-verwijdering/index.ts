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
    bron.wpo('art. 40'),
    bron.wpo('art. 40c'),
    bron.wpo('art. 63'),
    bron.vo('art. 13'),
    bron.vo('art. 14'),
    bron.vo('art. 15'),
    bron.leerplichtwet('art. 11 onder c'),
    bron.leerplichtwet('art. 18'),
    bron.gpo,
    bron.vroeger,
  ],
});

import { defineFlow } from '../vocabulary.ts';
import { outcomes } from './outcomes.ts';
import { parentQuestions } from './parent-questions.ts';
import { personQuestions } from './person-questions.ts';
import * as bron from './sources.ts';

/**
 * Which parent or other person gets which information about a pupil. Safety goes before any right to information;
 * a parent without gezag gets it on request, and a refusal needs reasons. Domain facts 4.4.
 */
export const rule = defineFlow({
  id: 'recht-op-informatie',
  version: '2026-2',
  changes: [{ version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] }],
  title: 'Recht op informatie van ouders en anderen',
  purpose: 'Welke ouder, voogd of ander krijgt welke informatie over een leerling, ook na een scheiding?',
  start: 'gevaar',
  questions: { ...personQuestions, ...parentQuestions },
  outcomes,
  sources: [bron.plichtSchool, bron.plichtOuder, bron.gescheiden, bron.erkenning, bron.vorderingen],
});

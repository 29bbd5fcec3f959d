import { defineTable } from '../vocabulary.ts';
import { inputs } from './inputs.ts';
import { outcomes } from './outcomes.ts';
import { rows } from './rows.ts';
import { advies, lijst } from './sources.ts';

/** Which second expert may advise on a TLV, and when the two may sign. Domain facts 3. */
export const rule = defineTable({
  id: 'tweede-deskundige',
  version: '2026-2',
  changes: [{ version: '2026-2', day: '2026-11-26', what: ['Begin van deze lijst.'] }],
  title: 'Tweede deskundige bij een TLV',
  purpose:
    'Welke tweede deskundige mag adviseren over een toelaatbaarheidsverklaring (TLV), en kan die al tekenen?',
  inputs,
  outcomes,
  rows,
  sources: [advies, lijst],
});

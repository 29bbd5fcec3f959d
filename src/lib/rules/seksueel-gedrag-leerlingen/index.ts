import { defineFlow } from '../vocabulary.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import * as bron from './sources.ts';

/**
 * Sexual behaviour between pupils: violence, pictures that go round, and play that goes too far. Not a case for the
 * meldcode unless home or an adult plays a part, which is therefore asked before anybody speaks with parents.
 */
export const rule = defineFlow({
  id: 'seksueel-gedrag-leerlingen',
  version: '2026-1',
  changes: [
    { version: '2026-1', day: '2026-11-28', what: ['Nieuw hulpmiddel: eerst stond dit bij de meldcode.'] },
  ],
  title: 'Seksueel gedrag tussen leerlingen',
  purpose:
    'Helpt je bij seksueel geweld tussen leerlingen, naaktbeelden die rondgaan en seksueel spel dat te ver ging.',
  start: 'direct-gevaar',
  questions,
  outcomes,
  sources: [bron.onderling, bron.criteria, bron.zorgPo, bron.zorgVo, bron.csg],
});

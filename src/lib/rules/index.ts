import type { Flow } from './core/flow.ts';
import { isTable, tableToFlow, type Table } from './core/table.ts';
import { rule as capaciteitenonderzoek } from './capaciteitenonderzoek/index.ts';
import { rule as gegevensGevraagd } from './gegevens-gevraagd/index.ts';
import { rule as grijsGebied } from './grijs-gebied/index.ts';
import { rule as informatieDelen } from './informatie-delen/index.ts';
import { rule as meldcode } from './meldcode/index.ts';
import { rule as ondersteuningsroute } from './ondersteuningsroute/index.ts';
import { rule as rechtOpInformatie } from './recht-op-informatie/index.ts';
import { rule as schorsingVerwijdering } from './schorsing-verwijdering/index.ts';
import { rule as seksueelGedragLeerlingen } from './seksueel-gedrag-leerlingen/index.ts';
import { rule as tweedeDeskundige } from './tweede-deskundige/index.ts';
import { rule as verwijsindex } from './verwijsindex/index.ts';
import { rule as urgentieOfCrisis } from './urgentie-of-crisis/index.ts';
import { rule as verzuim } from './verzuim/index.ts';
import { rule as wieIsVerantwoordelijk } from './wie-is-verantwoordelijk/index.ts';
import { rule as zorgenBespreken } from './zorgen-bespreken/index.ts';
import type { RouteboekVocabulary, RuleId } from './vocabulary.ts';

export type { RuleId } from './vocabulary.ts';
export { ruleIds } from './vocabulary.ts';

type Rule = Flow<RouteboekVocabulary> | Table<RouteboekVocabulary>;

/** Every rule as it is written: a flow, or a table. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  meldcode,
  verzuim,
  'tweede-deskundige': tweedeDeskundige,
  'informatie-delen': informatieDelen,
  'recht-op-informatie': rechtOpInformatie,
  verwijsindex,
  capaciteitenonderzoek,
  'grijs-gebied': grijsGebied,
  'schorsing-verwijdering': schorsingVerwijdering,
  'wie-is-verantwoordelijk': wieIsVerantwoordelijk,
  ondersteuningsroute,
  'urgentie-of-crisis': urgentieOfCrisis,
  'seksueel-gedrag-leerlingen': seksueelGedragLeerlingen,
  'zorgen-bespreken': zorgenBespreken,
  'gegevens-gevraagd': gegevensGevraagd,
};

/** A rule as the flow that all its faces show. Throws for a table with a gap or an overlap: check it first. */
export const flowOf = (rule: Rule): Flow<RouteboekVocabulary> => (isTable(rule) ? tableToFlow(rule) : rule);

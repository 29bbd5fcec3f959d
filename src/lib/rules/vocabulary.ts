import type { Role } from '../contacts/roles.ts';
import type { ParameterId } from '../region/parameters.ts';
import type { SourceId } from '../sources/source-id.generated.ts';
import { flowWriter } from './core/flow.ts';
import { tableWriter } from './core/table.ts';

/** The rules of Routeboek. An id is a part of an address and never changes once published. */
export const ruleIds = [
  'meldcode',
  'verzuim',
  'tweede-deskundige',
  'informatie-delen',
  'recht-op-informatie',
  'verwijsindex',
  'capaciteitenonderzoek',
  'grijs-gebied',
  'schorsing-verwijdering',
  'wie-is-verantwoordelijk',
  'ondersteuningsroute',
  'urgentie-of-crisis',
  'seksueel-gedrag-leerlingen',
  'zorgen-bespreken',
  'gegevens-gevraagd',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** The words that every rule shares with the rest of the house. */
export interface RouteboekVocabulary {
  readonly source: SourceId;
  readonly role: Role;
  readonly rule: RuleId;
  readonly parameter: ParameterId;
}

export const defineFlow = flowWriter<RouteboekVocabulary>();
export const defineTable = tableWriter<RouteboekVocabulary>();

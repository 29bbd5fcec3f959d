import { tableToFlow } from '../../../../src/lib/rules/core/table.ts';
import { rule } from '../../../../src/lib/rules/capaciteitenonderzoek/index.ts';

export const flow = tableToFlow(rule);

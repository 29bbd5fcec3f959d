import { z } from 'zod';
import { text } from '../../content/fields.ts';
import { urgencies } from '../core/flow.ts';
import { name, named } from './names.ts';

/** What questions, answers, outcomes and the head of a rule have in common. */

const isSingle = (value: object): boolean => Object.keys(value).length === 1;

const citationHelp =
  'De korte naam van een bron uit de lijst bovenaan, of die naam met de plaats erin: "wet: art. 3". Eén artikel per keer.';

/** `wet`, or `wet: art. 3`. */
const citation = z
  .union([name, z.record(name, text).refine(isSingle, { error: 'noemt meer dan één bron' })], {
    error: 'is geen naam van een bron, en geen naam met een plaats',
  })
  .describe(citationHelp);
export type WrittenCitation = z.infer<typeof citation>;

export const citations = z
  .array(citation)
  .min(1, { error: 'is leeg' })
  .describe(
    'Waar dit op steunt: korte namen uit de lijst bronnen bovenaan, met zo nodig de plaats: [wet: art. 3].',
  );

const action = z.strictObject({
  wie: text.describe('Wie dit doet: Directeur, Jij, IB’er en leerkracht.'),
  wat: text.describe('Wat die persoon nu doet, in een of meer zinnen.'),
  urgentie: z
    .enum(urgencies)
    .optional()
    .describe(
      'Alleen als dit dringender kan zijn dan de uitkomst: crisis (112) of melden (bel Veilig Thuis).',
    ),
});

export const lines = z.array(text).min(1, { error: 'is leeg' });
export const actions = z.array(action).min(1, { error: 'is leeg' });
export const rollen = z
  .array(named('rol'))
  .describe('Wie je belt, de belangrijkste eerst. Een regio maakt er contacten van.');
export const afspraken = z
  .array(named('afspraak'))
  .optional()
  .describe('Regionale afspraken waarvan de zin hier wordt getoond.');

/** What an answer brings along, wherever the route ends. */
export const carried = {
  acties: actions.optional().describe('Wat er dan ook gebeurt: dit moet er altijd bij.'),
  vastleggen: lines.optional().describe('Wat je dan ook vastlegt.'),
  rollen: rollen.optional(),
};

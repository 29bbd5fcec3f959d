import { z } from 'zod';
import { id, text } from '../../content/fields.ts';
import { urgencies } from '../core/flow.ts';
import { answerId, name, named } from './names.ts';
import { actions, afspraken, citations, lines, rollen } from './schema-parts.ts';

/** Where a rule can end. */
export const outcome = z.strictObject({
  titel: text.describe('Het antwoord zelf: wat de lezer nu doet.'),
  kort: text.describe('De uitkomst in hoogstens 110 tekens, voor kaart en diagram.'),
  urgentie: z.enum(urgencies).describe('Hoe dringend: crisis, melden, handelen of vastleggen.'),
  samenvatting: text.describe('Een of twee zinnen: wat dit betekent.'),
  acties: actions.describe('Wie wat doet. De eerste actie is de dringendste, en is wat de titel zegt.'),
  vastleggen: lines.describe('Wat je vastlegt.'),
  houdKlaar: lines.optional().describe('Wat je klaarlegt voor je belt, naast de vaste lijst van die rol.'),
  rollen,
  regels: z.array(named('regel')).describe('Andere beslisregels die je vanaf hier kunt openen.'),
  afspraken,
  bronnen: citations,
});

/** A row of a table: at which answers it leads to which outcome. */
export const row = z.strictObject({
  id: id.describe('De naam van de rij.'),
  als: z
    .record(
      name,
      z
        .array(answerId)
        .min(1, { error: 'is leeg' })
        .describe('Een of meer antwoorden op deze vraag: [ja] of [nee, twijfel].'),
    )
    .describe('Bij welke antwoorden deze rij past. Een vraag die er niet staat, mag elk antwoord hebben.'),
  dan: name.describe('De naam van de uitkomst.'),
  omdat: text
    .optional()
    .describe('Eén zin: waarom. Staat er niets, dan gelden zin en bronnen van het laatst genoemde antwoord.'),
  bronnen: citations.optional(),
});

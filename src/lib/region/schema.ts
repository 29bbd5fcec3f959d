import { z } from 'zod';
import { day, id, name, text } from '../content/fields.ts';

const municipality = z.strictObject({
  naam: text.describe('De naam van de gemeente zoals in gemeenten.csv.'),
  code: text.describe('De CBS-code van de gemeente: GM0392.'),
  buur: z
    .boolean('is geen true of false')
    .optional()
    .describe('true als de gemeente niet bij de regio hoort, maar leerlingen er wel vandaan komen.'),
  opmerking: text.optional().describe('Wat hier anders is dan in de rest van de regio.'),
});

/** regio.yaml: a name and its municipalities. What holds there follows from those. */
export const regionSchema = z.strictObject({
  naam: name.describe('De naam van de regio zoals mensen die kennen.'),
  soort: z.enum(['regio', 'landelijk']).describe('regio; of landelijk voor wat in heel Nederland geldt.'),
  inleiding: text.describe('Een of twee zinnen: voor wie deze regio is en waar de afspraken vandaan komen.'),
  gemeenten: z
    .array(municipality)
    .min(1, { error: 'is leeg' })
    .optional()
    .describe('De gemeenten van de regio, met hun buren.'),
});

/** One agreement of a werkgebied. Which fields belong together depends on `toestand`: see `readParameter`. */
export const parameterSchema = z.strictObject({
  toestand: z
    .enum(['afgesproken', 'niets-afgesproken', 'nog-na-te-gaan'])
    .describe('afgesproken, niets-afgesproken, of nog-na-te-gaan als niemand het nog heeft uitgezocht.'),
  waarde: z.unknown().optional().describe('Wat is afgesproken: een getal of een of meer hele zinnen.'),
  toelichting: text
    .optional()
    .describe('Een hele zin die achter de afspraak komt, bijvoorbeeld voor wie die geldt.'),
  bron: id.optional().describe('De id van de bron in bronnen.yaml.'),
  bij: text.optional().describe('De plek in die bron.'),
  gecontroleerdOp: day.optional().describe('De dag waarop de redactie dit naast de bron legde.'),
});

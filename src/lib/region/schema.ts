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

const colour = z.string('is geen tekst').regex(/^#[0-9a-f]{6}$/, {
  error: 'is geen kleur als "#0c5557": een hekje en zes cijfers of letters a tot f',
});

const colours = z.strictObject({
  merk: colour.describe('Van links en knoppen.'),
  'merk-sterk': colour.describe(
    'Dezelfde kleur, met meer nadruk: op een licht scherm donkerder, op een donker scherm lichter.',
  ),
  'merk-tint': colour.describe('Een zachte achtergrond in die kleur.'),
  band: colour.describe('Van de band boven elke pagina; de letters daarop zijn wit.'),
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
  kleuren: z
    .strictObject({
      licht: colours.describe('Op een licht scherm.'),
      donker: colours.describe('Op een donker scherm.'),
    })
    .optional()
    .describe('Eigen kleuren van de regio. Zonder dit veld heeft zij die van Routeboek.'),
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

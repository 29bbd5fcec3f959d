import { z } from 'zod';
import { day, text } from '../../content/fields.ts';
import { cardSchema } from './card-schema.ts';
import { moments, type Moment } from './moments.ts';
import { name, named } from './names.ts';
import { outcome } from './outcome-schema.ts';
import { carried, citations, lines } from './schema-parts.ts';

/** What every rule has, whatever its kind. */
export const head = {
  titel: text.describe('De naam van de beslisregel.'),
  doel: text.describe('Eén zin voor lijsten en zoeken: bij welke beslissing dit helpt.'),
  versie: z
    .string('is geen tekst')
    .regex(/^\d{4}-\d+$/, { error: 'is geen jaar met een nummer, zoals 2026-3' })
    .describe('Jaar en nummer: 2026-3. Gaat omhoog als een route of de betekenis van een woord verandert.'),
  wijzigingen: z
    .array(
      z.strictObject({
        versie: text.describe('De versie: 2026-3.'),
        dag: day.describe('De dag van de wijziging.'),
        wat: lines.describe('Wat een lezer ervan merkt, in zinnen.'),
      }),
    )
    .min(1, { error: 'is leeg' })
    .describe('Elke versie sinds het begin van de lijst, de nieuwste eerst.'),
  plaats: z
    .number('is geen getal')
    .int({ error: 'is geen heel getal' })
    .describe('De plaats in lijsten van hulpmiddelen: een laag getal staat vooraan.'),
  moment: z
    .enum(Object.keys(moments) as [Moment, ...Moment[]])
    .describe('Wanneer een lezer dit nodig heeft: de groep in lijsten van hulpmiddelen.'),
  zoekwoorden: lines.describe('Andere woorden, en oude namen, waarmee mensen dit zoeken.'),
  overVeiligheid: z
    .boolean('is niet true of false')
    .optional()
    .describe('true als het om een kind in gevaar kan gaan: de pagina toont dan 112 en Veilig Thuis voluit.'),
  magStaan: z
    .array(
      z.strictObject({
        tekst: text.describe('De woorden zoals ze in de regel staan.'),
        omdat: text.describe('Waarom dat hier mag.'),
      }),
    )
    .optional()
    .describe(
      'Woorden die de controles anders tegenhouden (een oordeel, de naam van een regio), met de reden.',
    ),
  bronnen: z
    .record(
      name,
      z.union(
        [
          named('bron'),
          z.strictObject({
            bron: named('bron').describe('De id van de bron in bronnen.yaml.'),
            bij: text.describe('De plaats in de bron die altijd bedoeld is: art. 21a, blz. 12.'),
          }),
        ],
        { error: 'is geen id van een bron, en geen { bron: …, bij: … }' },
      ),
    )
    .describe('De bronnen van deze regel, elk met een korte naam. Die naam gebruik je hieronder.'),
  steuntOp: citations.describe('De bronnen waarop de regel als geheel steunt.'),
  neemtMee: z
    .record(name, z.strictObject(carried))
    .optional()
    .describe(
      'Wat meer dan één antwoord meebrengt, elk met een naam. Een antwoord noemt die naam bij neemtMee.',
    ),
  uitkomsten: z.record(name, outcome).describe('Waar de regel kan eindigen, elk met een naam.'),
  kaart: cardSchema.optional(),
};

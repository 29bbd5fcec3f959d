import { z } from 'zod';
import { roleIds } from '../../contacts/roles.ts';
import { day, id, text } from '../../content/fields.ts';
import { urgencies } from '../core/flow.ts';
import { cardSchema } from './card-schema.ts';
import { moments, type Moment } from './moments.ts';
import { answerId, name, named } from './names.ts';

/**
 * What stands in regel.yaml and gevallen.yaml. The descriptions are the help that an editor gets, with an error and
 * while typing: the JSON Schema for editors is made from this.
 */

const isSingle = (value: object): boolean => Object.keys(value).length === 1;

const citationHelp =
  'De korte naam van een bron uit de lijst bovenaan, of die naam met de plaats erin: "wet: art. 3". Eén artikel per keer.';

/** `wet`, or `wet: art. 3`. */
const citation = z
  .union([name, z.record(name, text).refine(isSingle, { error: 'noemt meer dan één bron' })], {
    error: 'is geen naam van een bron, en geen naam met een plaats',
  })
  .describe(citationHelp);

const citations = z
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

const lines = z.array(text).min(1, { error: 'is leeg' });
const actions = z.array(action).min(1, { error: 'is leeg' });
const rollen = z
  .array(named('rol'))
  .describe('Wie je belt, de belangrijkste eerst. Een regio maakt er contacten van.');
const afspraken = z
  .array(named('afspraak'))
  .optional()
  .describe('Regionale afspraken waarvan de zin hier wordt getoond.');

/** What an answer brings along, wherever the route ends. */
const carried = {
  acties: actions.optional().describe('Wat er dan ook gebeurt: dit moet er altijd bij.'),
  vastleggen: lines.optional().describe('Wat je dan ook vastlegt.'),
  rollen: rollen.optional(),
};

const answer = {
  id: answerId.describe(
    'De naam van dit antwoord binnen de vraag: ja, nee, twijfel (in die volgorde) of een eigen naam.',
  ),
  tekst: text.describe('Het antwoord zoals de lezer het ziet.'),
  omdat: text.describe('Eén zin: waarom dit antwoord daarheen leidt. Die zin staat bij de uitkomst.'),
  bronnen: citations,
  neemtMee: z
    .array(name)
    .min(1, { error: 'is leeg' })
    .optional()
    .describe('Namen uit neemtMee bovenaan: wat dit antwoord meebrengt, waar de route ook eindigt.'),
  ...carried,
};

const question = {
  soort: z
    .enum(['feit', 'weging'])
    .describe(
      'feit: het is na te zoeken. weging: de professional weegt het; schrijf dan ook weeg en overleg.',
    ),
  vraag: text.describe('De vraag, met een vraagteken.'),
  kort: text.describe('De vraag in hoogstens 80 tekens, voor kaart en diagram.'),
  uitleg: text.optional().describe('Wat iemand moet weten om te kunnen antwoorden.'),
  afspraken,
  hangtAfVan: z
    .array(name)
    .min(1, { error: 'is leeg' })
    .optional()
    .describe(
      'Eerdere vragen waarop de betekenis van het antwoord rust: verandert zo’n antwoord, dan vragen we dit opnieuw. Alleen bij een feit.',
    ),
  weeg: lines.optional().describe('Bij een weging: waarop je let.'),
  overleg: lines.optional().describe('Bij een weging: met wie je overlegt.'),
  zonderTwijfel: text
    .optional()
    .describe(
      'Alleen bij een weging zonder eigen antwoord twijfel: waarom niet, en in welk antwoord de twijfel zit.',
    ),
};

const outcome = z.strictObject({
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

const row = z.strictObject({
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

const head = {
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

/** The list of answers, each with a name of its own. */
const twoOrMore = { error: 'heeft minder dan twee antwoorden' };

/** A rule of questions that each name where they lead. */
export const flowSchema = z.strictObject({
  ...head,
  begin: name.describe('De naam van de eerste vraag.'),
  vragen: z
    .record(
      name,
      z.strictObject({
        ...question,
        antwoorden: z
          .array(
            z.strictObject({
              ...answer,
              naar: name.describe(
                'Waar dit antwoord heen leidt: de naam van een latere vraag, of van een uitkomst.',
              ),
            }),
          )
          .min(2, twoOrMore)
          .describe('De antwoorden, twee of meer.'),
      }),
    )
    .describe('De vragen in de volgorde van hun nummers: een antwoord wijst nooit terug.'),
});

/** A rule whose answers together choose a row; the rule in words of a table. */
export const tableSchema = z.strictObject({
  ...head,
  vragen: z
    .record(
      name,
      z.strictObject({
        ...question,
        antwoorden: z
          .array(z.strictObject(answer))
          .min(2, twoOrMore)
          .describe('De antwoorden, twee of meer.'),
      }),
    )
    .describe('De vragen in de volgorde waarin ze worden gesteld.'),
  rijen: z
    .array(row)
    .min(1, { error: 'is leeg' })
    .describe('De tabel: van de rijen die passen, beslist de bovenste.'),
});

export type WrittenFlow = z.infer<typeof flowSchema>;
export type WrittenTable = z.infer<typeof tableSchema>;
export type WrittenCitation = z.infer<typeof citation>;
export type WrittenAnswer = WrittenTable['vragen'][string]['antwoorden'][number] & { readonly naar?: string };

/** One case: what happened, what was answered, and where the rule must end. */
export const caseSchema = z.strictObject({
  situatie: text.describe('Wat er gebeurt, zoals een team het vertelt. Geen namen.'),
  antwoorden: z
    .record(name, answerId)
    .describe('Elke vraag op de weg met het antwoord: { gevaar: nee, vermoeden: twijfel }.'),
  uitkomst: name.describe('Waar de regel dan moet eindigen.'),
  bronnen: z
    .array(named('bron'))
    .min(1, { error: 'is leeg' })
    .optional()
    .describe('Alleen als het geval daarover gaat: ids uit bronnen.yaml die bij het resultaat moeten staan.'),
  rollen: z
    .array(named('rol'))
    .optional()
    .describe(
      'Alleen als het geval daarover gaat: wie de lezer te bellen krijgt, precies deze, in deze volgorde.',
    ),
});

/** gevallen.yaml as a whole. */
export const casesSchema = z.array(caseSchema).min(1, { error: 'is leeg' });

/** The names that do not depend on the content. */
export const fixedNames = { rol: roleIds } as const;

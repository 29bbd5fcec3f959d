import { z } from 'zod';
import type { ReadingCard, ReadingPart } from './reading-card.ts';
import { day, id, text } from './fields.ts';
import type { Problem } from './problem.ts';
import { check } from './check.ts';
import { citationProblems, missing, type Known, type KnownSources } from './reference.ts';
import type { YamlFile } from './yaml.ts';

const lines = z.array(text).min(1, { error: 'is leeg' });
const forms = ['stappen', 'punten', 'wel', 'rijen', 'schrijf'] as const;

const partSchema = z
  .strictObject({
    kop: text.max(60, { error: 'is langer dan 60 tekens' }).describe('De kop boven dit deel.'),
    stappen: lines.optional().describe('Een lijst met nummers: wat je na elkaar doet.'),
    punten: lines.optional().describe('Een lijst zonder nummers.'),
    wel: lines.optional().describe('Wat je wel doet; hoort bij "niet".'),
    niet: lines.optional().describe('Wat je niet doet; hoort bij "wel".'),
    rijen: z
      .array(
        z.array(text).refine((row) => row.length === 2, {
          error: 'heeft geen twee stukken',
          params: { remedy: 'Schrijf elke rij als [wie, wat].' },
        }),
      )
      .min(1, { error: 'is leeg' })
      .optional()
      .describe('Een tabel: in elke rij twee stukken, [wie, wat].'),
    schrijf: z
      .int({ error: 'is geen heel getal' })
      .min(1, { error: 'is minder dan 1' })
      .max(20, { error: 'is meer dan 20' })
      .optional()
      .describe('Zoveel lijnen om op te schrijven.'),
  })
  .refine(
    (part) =>
      forms.filter((form) => part[form] !== undefined).length === 1 &&
      (part.wel === undefined) === (part.niet === undefined),
    {
      path: ['kop'],
      error: 'heeft niet precies één inhoud onder zich',
      params: { remedy: 'Geef elk deel één van: stappen, punten, wel met niet, rijen, of schrijf.' },
    },
  );

/** A file of leeskaarten. The descriptions are also the help that an editor gets with an error. */
export const readingCardSchema = z.strictObject({
  titel: text
    .max(60, { error: 'is langer dan 60 tekens' })
    .describe('De titel van de kaart, hooguit 60 tekens.'),
  regio: id.describe('De regio waar de kaart bij hoort: "landelijk", of de naam van een map in regios.'),
  volgorde: z.number({ error: 'is geen getal' }).describe('Een getal dat de plaats in de lijst bepaalt.'),
  samenvatting: text
    .max(160, { error: 'is langer dan 160 tekens' })
    .describe('Eén zin: waarvoor is deze kaart? Hooguit 160 tekens.'),
  pagina: z
    .string('is geen tekst')
    .regex(/^\/(?:.*\/)(?:#[^/]+)?$/, { error: 'is geen adres op deze site' })
    .describe('De pagina op deze site die er meer over vertelt; begint en eindigt met /.'),
  trefwoorden: z.array(text).optional().describe('Woorden waarop de zoekfunctie de kaart ook moet vinden.'),
  delen: z
    .array(partSchema)
    .min(1, { error: 'is leeg' })
    .max(6, { error: 'heeft meer dan zes delen' })
    .describe('De delen van de kaart, in de volgorde waarin je leest: een tot zes.'),
  bronnen: z
    .array(z.strictObject({ bron: id, bij: text.optional() }))
    .min(1, { error: 'is leeg' })
    .describe('Waar de kaart op steunt: een of meer bronnen.'),
  gecontroleerdOp: day.describe('De dag waarop de redactie deze kaart naast zijn bronnen legde.'),
});

const partOf = ({
  kop,
  stappen,
  punten,
  wel,
  niet,
  rijen,
  schrijf,
}: z.infer<typeof partSchema>): ReadingPart => {
  if (stappen) return { title: kop, form: 'steps', lines: stappen };
  if (punten) return { title: kop, form: 'points', lines: punten };
  if (rijen) return { title: kop, form: 'rows', rows: rijen.map(([who = '', what = '']) => [who, what]) };
  if (wel && niet) return { title: kop, form: 'do', yes: wel, no: niet };
  return { title: kop, form: 'write', count: schrijf ?? 1 };
};

/** Reads a file of leeskaarten: one card, and all problems. `taken` are the names of other cards. */
export function readReadingCard(
  yaml: YamlFile,
  name: string,
  {
    sources,
    regions,
    taken,
  }: { readonly sources: KnownSources; readonly regions: Known; readonly taken: ReadonlySet<string> },
): { readonly card: ReadingCard | undefined; readonly problems: readonly Problem[] } {
  const { value, problems } = check(readingCardSchema, yaml);
  if (!value) return { card: undefined, problems };
  const own = [
    ...missing(yaml, ['regio'], value.regio, regions),
    ...value.bronnen.flatMap((cited, index) => citationProblems(yaml, ['bronnen', index], cited, sources)),
    ...(taken.has(name)
      ? [
          {
            file: yaml.file,
            line: undefined,
            what: `Er is al een kaart met de naam "${name}".`,
            remedy: 'Geef dit bestand een andere naam.',
          },
        ]
      : []),
  ];
  if (own.length) return { card: undefined, problems: own };
  return {
    card: {
      id: name,
      region: value.regio,
      place: value.volgorde,
      title: value.titel,
      summary: value.samenvatting,
      href: value.pagina,
      keywords: value.trefwoorden ?? [],
      parts: value.delen.map(partOf),
      sources: value.bronnen.map(({ bron }) => bron),
      checkedOn: value.gecontroleerdOp,
    },
    problems: [],
  };
}

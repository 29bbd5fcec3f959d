import { z } from 'zod';
import { check } from './check.ts';
import type { Template } from './template.ts';
import { day, id, text } from './fields.ts';
import type { Problem } from './problem.ts';
import { citationProblems, type KnownSources } from './reference.ts';
import type { YamlFile } from './yaml.ts';

const lines = z.array(text).min(1, { error: 'is leeg' });

const partSchema = z
  .strictObject({
    kop: text.describe('De kop boven dit deel.'),
    tekst: lines.optional().describe('Alinea’s. Wat de school invult, staat tussen haakjes.'),
    stappen: lines.optional().describe('Een lijst met nummers, na de alinea’s.'),
  })
  .refine(({ tekst, stappen }) => tekst !== undefined || stappen !== undefined, {
    path: ['kop'],
    error: 'heeft niets onder zich',
    params: { remedy: 'Geef elk deel tekst, stappen, of allebei.' },
  });

/** A file of sjablonen. The descriptions are also the help that an editor gets with an error. */
export const templateSchema = z.strictObject({
  titel: text.max(60, { error: 'is langer dan 60 tekens' }).describe('De titel, hooguit 60 tekens.'),
  volgorde: z.number({ error: 'is geen getal' }).describe('Een getal dat de plaats in de lijst bepaalt.'),
  samenvatting: text
    .max(160, { error: 'is langer dan 160 tekens' })
    .describe('Eén zin: wat staat erin? Hooguit 160 tekens.'),
  trefwoorden: z.array(text).optional().describe('Woorden waarop de zoekfunctie het ook moet vinden.'),
  pagina: z
    .string('is geen tekst')
    .regex(/^\/(?:.*\/)$/, { error: 'is geen adres op deze site' })
    .describe('De pagina op deze site met uitleg; begint en eindigt met /.'),
  kop: text.describe('De titel boven de tekst zelf.'),
  delen: z.array(partSchema).min(1, { error: 'is leeg' }).describe('De delen van de tekst.'),
  bronnen: z
    .array(z.strictObject({ bron: id, bij: text.optional() }))
    .min(1, { error: 'is leeg' })
    .describe('Waar de tekst op steunt: een of meer bronnen.'),
  gecontroleerdOp: day.describe('De dag waarop de redactie deze tekst naast zijn bronnen legde.'),
});

/** Reads a file of sjablonen: one text, and all problems. */
export function readTemplate(
  yaml: YamlFile,
  name: string,
  sources: KnownSources,
): { readonly template: Template | undefined; readonly problems: readonly Problem[] } {
  const { value, problems } = check(templateSchema, yaml);
  if (!value) return { template: undefined, problems };
  const own = value.bronnen.flatMap((cited, index) =>
    citationProblems(yaml, ['bronnen', index], cited, sources),
  );
  if (own.length) return { template: undefined, problems: own };
  return {
    template: {
      id: name,
      place: value.volgorde,
      title: value.titel,
      summary: value.samenvatting,
      keywords: value.trefwoorden ?? [],
      href: value.pagina,
      head: value.kop,
      parts: value.delen.map(({ kop, tekst = [], stappen = [] }) => ({
        head: kop,
        lines: tekst,
        steps: stappen,
      })),
      sources: value.bronnen.map(({ bron, bij }) => ({ source: bron, at: bij })),
      checkedOn: value.gecontroleerdOp,
    },
    problems: [],
  };
}

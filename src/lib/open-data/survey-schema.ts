import { z } from 'zod';
import { header, id, source, text, url, type Published } from './fields.ts';

const column = z.strictObject({
  id: id.describe('De naam van de kolom. Die verandert nooit.'),
  label: text.describe('De kop boven de kolom.'),
  unit: z.enum(['percent', 'mean']).describe('Wat de getallen zijn: een procent, of een gemiddelde.'),
});

const row = z.strictObject({
  label: text.describe('De naam van de rij.'),
  values: z.array(z.number()).min(1).describe('Voor elke kolom een getal, in de volgorde van columns.'),
});

const table = z.strictObject({
  id: id.describe('De naam van de tabel. Die verandert nooit.'),
  title: text.describe('Wat er gevraagd is, of van wie.'),
  count: z
    .number()
    .int()
    .nullable()
    .describe('Over hoeveel antwoorden de tabel gaat. Null: de bron zegt het niet.'),
  countOf: text.nullable().describe('Wat er bij count geteld is. Null: count is ook null.'),
  rowLabel: text.describe('De kop boven de namen van de rijen.'),
  columns: z.array(column).min(1).describe('De kolommen met getallen.'),
  rows: z.array(row).min(1).describe('De rijen, in de volgorde van de bron.'),
});

/** The figures of the survey: `/open-data/enquete-intern-begeleiders.json`. */
export const surveySchema = z.strictObject({
  ...header,
  page: url.describe('De pagina met dezelfde tabellen en uitleg, om naar te verwijzen.'),
  title: text.describe('Wat het is, in woorden.'),
  year: z.number().int().describe('Het jaar van de vragenlijst. De cijfers zeggen iets over toen.'),
  surveyed: z
    .number()
    .int()
    .describe('Onder hoeveel leden de vragenlijst is gehouden. Niet ieder gaf op elke vraag antwoord.'),
  source: source.extend({ at: text.describe('De plek in de bron.') }).describe('Waar de cijfers staan.'),
  tables: z.array(table).min(1).describe('De tabellen.'),
});

export type SurveyFile = Published<z.infer<typeof surveySchema>>;

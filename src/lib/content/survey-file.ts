import { z } from 'zod';
import type { SurveyTable } from './survey.ts';
import { id, text } from './fields.ts';
import { readList } from './list.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml.ts';

const columnSchema = z.strictObject({
  id: id.describe('De naam van de kolom in de open data; verandert nooit.'),
  kop: text.describe('De kop boven de kolom.'),
  eenheid: z.enum(['procent', 'gemiddelde']).describe('Wat de getallen zijn: een procent of een gemiddelde.'),
});

/** A row: its name, and a number for each column. */
const rowSchema = z.tuple([text], z.number({ error: 'is geen getal' }).min(0, { error: 'is minder dan 0' }));

/** A table of enquete.yaml. The descriptions are also the help that an editor gets with an error. */
export const surveySchema = z.strictObject({
  id: id.describe('De naam van de tabel; verandert nooit.'),
  titel: text.describe('Wat er gevraagd is, of van wie.'),
  rijkop: text.describe('De kop boven de namen van de rijen.'),
  aantal: z.int({ error: 'is geen heel getal' }).optional().describe('Over hoeveel antwoorden het gaat.'),
  waarvan: text.optional().describe('Wat er geteld is bij aantal: mensen, wensen.'),
  kolommen: z.array(columnSchema).min(1, { error: 'is leeg' }).describe('De kolommen met getallen.'),
  rijen: z
    .array(rowSchema)
    .min(1, { error: 'is leeg' })
    .describe('Elke rij: de naam, en voor elke kolom een getal met een punt: [Leerlingen, 99.6].'),
});

type Written = z.infer<typeof surveySchema>;

/** Rows that have too few or too many numbers, and shares of more than a hundred. */
function unfit(yaml: YamlFile, index: number, { kolommen, rijen }: Written): readonly Problem[] {
  return rijen.flatMap(([label, ...values], place): Problem[] => {
    const at = { file: yaml.file, line: yaml.line([index, 'rijen', place]) };
    if (values.length !== kolommen.length)
      return [
        {
          ...at,
          what: `De rij "${label}" heeft ${values.length} getallen bij ${kolommen.length} kolommen.`,
          remedy: 'Geef elke rij voor elke kolom een getal.',
        },
      ];
    return values.some((value, column) => kolommen[column]?.eenheid === 'procent' && value > 100)
      ? [{ ...at, what: `De rij "${label}" heeft een procent boven 100.`, remedy: 'Verbeter het getal.' }]
      : [];
  });
}

/** Reads enquete.yaml: the tables, and all problems. */
export function readSurvey(yaml: YamlFile): {
  readonly survey: readonly SurveyTable[];
  readonly problems: readonly Problem[];
} {
  const { entries, problems } = readList(surveySchema, yaml);
  const own = entries.flatMap(({ index, value }) => unfit(yaml, index, value));
  const survey = entries.map(({ value }): SurveyTable => ({
    id: value.id,
    title: value.titel,
    rowHead: value.rijkop,
    of: value.aantal === undefined ? undefined : { count: value.aantal, what: value.waarvan ?? 'antwoorden' },
    columns: value.kolommen.map((column) => ({ id: column.id, head: column.kop, unit: column.eenheid })),
    rows: value.rijen.map(([label, ...values]) => ({ label, values })),
  }));
  return { survey, problems: [...problems, ...own] };
}

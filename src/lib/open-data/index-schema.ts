import { z } from 'zod';
import { header, id, text, type Published } from './fields.ts';

const path = z.string().regex(/^\/open-data\/[^?#]+\.(json|dmn|csv)$/);

const file = z.strictObject({
  kind: z
    .enum(['beslisregel', 'beslistabel', 'contacten', 'cijfers', 'schema'])
    .describe(
      'Wat erin staat: een regel (JSON), dezelfde regel als tabel (DMN), contacten, cijfers of een schema.',
    ),
  region: id.nullable().describe('De regio. Null bij cijfers en een schema: die gelden voor alle regio’s.'),
  id: id.describe('De naam van de regel, de cijfers of het schema; contacten heten overal contacten.'),
  title: text.describe('Wat het bestand is, in woorden.'),
  version: text.nullable().describe('De versie van de regel. Null bij al het andere: daar telt edition.'),
  path: path.describe('Het adres van het bestand op deze site. Dat verandert niet.'),
  mediaType: z
    .enum(['application/json', 'application/xml', 'text/csv'])
    .describe('De soort van het bestand: JSON, XML bij DMN, of CSV.'),
  schema: path
    .nullable()
    .describe('Het schema van het bestand. Null bij DMN, bij de CSV van een enquête en bij een schema zelf.'),
});

/** Every file of open data: `/open-data/index.json`. */
export const indexSchema = z.strictObject({
  ...header,
  files: z.array(file).min(1).describe('Alle bestanden met open data op deze site.'),
});

export type IndexFile = Published<z.infer<typeof indexSchema>>;
export type FileEntry = IndexFile['files'][number];

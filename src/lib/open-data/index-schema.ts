import { z } from 'zod';
import { header, id, text, type Published } from './fields.ts';

const path = z.string().regex(/^\/open-data\/[^?#]+\.(json|dmn|csv)$/);

const file = z.strictObject({
  kind: z
    .enum(['beslisregel', 'beslistabel', 'contacten', 'schema'])
    .describe('Wat erin staat: een regel (JSON), dezelfde regel als tabel (DMN), contacten of een schema.'),
  region: id.nullable().describe('De regio. Null bij een schema: dat geldt voor alle regio’s.'),
  id: id.describe('De naam van de regel of het schema; contacten heten overal contacten.'),
  title: text.describe('Wat het bestand is, in woorden.'),
  version: text
    .nullable()
    .describe('De versie van de regel. Null bij contacten en schema’s: daar telt edition.'),
  path: path.describe('Het adres van het bestand op deze site. Dat verandert niet.'),
  mediaType: z
    .enum(['application/json', 'application/xml', 'text/csv'])
    .describe('De soort van het bestand: JSON, XML bij DMN, of CSV bij contacten als tabel.'),
  schema: path.nullable().describe('Het schema van het bestand. Null bij DMN en bij een schema zelf.'),
});

/** Every file of open data: `/open-data/index.json`. */
export const indexSchema = z.strictObject({
  ...header,
  files: z.array(file).min(1).describe('Alle bestanden met open data op deze site.'),
});

export type IndexFile = Published<z.infer<typeof indexSchema>>;
export type FileEntry = IndexFile['files'][number];

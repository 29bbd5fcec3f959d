import type { APIRoute } from 'astro';
import { jsonFile } from '../../../components/open-data/file.ts';
import { csvSchema } from '../../../lib/contacts/csv.ts';
import { jsonSchema } from '../../../lib/open-data/schemas.ts';
import { openDataSchema } from '../../../lib/site/addresses.ts';

/** The schema of the contacts as a table (CSV on the Web). */
export const GET: APIRoute = ({ site }) =>
  jsonFile(csvSchema(jsonSchema('contacten', site), new URL(openDataSchema('contacten-csv'), site).href));

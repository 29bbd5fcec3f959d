import type { APIRoute } from 'astro';
import { jsonFile } from '../../../components/open-data/file.ts';
import { jsonSchema, schemaNames, type SchemaName } from '../../../lib/open-data/schemas.ts';

export const getStaticPaths = () => schemaNames.map((naam) => ({ params: { naam }, props: { naam } }));

export const GET: APIRoute<{ naam: SchemaName }> = ({ props: { naam }, site }) =>
  jsonFile(jsonSchema(naam, site));

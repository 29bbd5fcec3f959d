import type { APIRoute } from 'astro';
import { content, regionPaths, today } from '../../../components/content.ts';
import { csvFile } from '../../../components/open-data/file.ts';
import { contactsCsv } from '../../../lib/contacts/csv.ts';
import { exportContacts } from '../../../lib/contacts/json.ts';
import type { Region } from '../../../lib/region/region.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute<{ region: Region }> = ({ props: { region }, site }) =>
  csvFile(contactsCsv(exportContacts(region, content().sources, site, today)));

import type { APIRoute } from 'astro';
import { content, regionPaths, today } from '../../../components/content.ts';
import { jsonFile } from '../../../components/open-data/file.ts';
import { exportContacts } from '../../../lib/contacts/json.ts';
import type { Region } from '../../../lib/region/region.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute<{ region: Region }> = ({ props: { region }, site }) =>
  jsonFile(exportContacts(region, content().sources, site, today));

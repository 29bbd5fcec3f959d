import type { APIRoute } from 'astro';
import { content, regionPaths } from '../../../components/content.ts';
import { exportContacts } from '../../../lib/contacts/json.ts';
import type { Region } from '../../../lib/region/region.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute<{ region: Region }> = ({ props: { region } }) =>
  Response.json(exportContacts(region, content().sources));

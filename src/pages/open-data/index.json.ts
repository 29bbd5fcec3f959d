import type { APIRoute } from 'astro';
import { regions, today } from '../../components/content.ts';
import { jsonFile } from '../../components/open-data/file.ts';
import { exportIndex } from '../../lib/open-data/files.ts';

/** Every file of open data on the site. */
export const GET: APIRoute = ({ site }) => jsonFile(exportIndex(regions, site, today));

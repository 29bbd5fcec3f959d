import type { APIRoute } from 'astro';
import { content } from '../../components/content.ts';
import { csvFile } from '../../components/open-data/file.ts';
import { surveyCsv } from '../../lib/open-data/survey.ts';

/** The same figures as one plain table. */
export const GET: APIRoute = () => csvFile(surveyCsv(content()));

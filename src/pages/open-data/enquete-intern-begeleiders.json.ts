import type { APIRoute } from 'astro';
import { content, today } from '../../components/content.ts';
import { jsonFile } from '../../components/open-data/file.ts';
import { exportSurvey } from '../../lib/open-data/survey.ts';

/** The figures of the survey of intern begeleiders. */
export const GET: APIRoute = ({ site }) => jsonFile(exportSurvey(content(), site, today));

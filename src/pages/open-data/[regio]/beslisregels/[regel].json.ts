import type { APIRoute } from 'astro';
import { content, rulePaths, today } from '../../../../components/content.ts';
import { jsonFile } from '../../../../components/open-data/file.ts';
import type { Region } from '../../../../lib/region/region.ts';
import { exportRule } from '../../../../lib/rules/faces/json.ts';
import { flowById } from '../../../../lib/store/rules.ts';

export const getStaticPaths = rulePaths;

export const GET: APIRoute<{ region: Region; ruleId: string }> = ({ props: { region, ruleId }, site }) =>
  jsonFile(exportRule(flowById(ruleId), region, content(), site, today));

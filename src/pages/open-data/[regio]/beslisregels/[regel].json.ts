import type { APIRoute } from 'astro';
import { content, regionPaths } from '../../../../components/content.ts';
import { toolDataOf } from '../../../../components/rule/tool-data.ts';
import type { Region } from '../../../../lib/region/region.ts';
import { exportRule } from '../../../../lib/rules/faces/json.ts';
import { ruleIds, type RuleId } from '../../../../lib/rules/index.ts';

export const getStaticPaths = () =>
  regionPaths().flatMap(({ params, props }) =>
    ruleIds.map((regel) => ({ params: { ...params, regel }, props: { ...props, regel } })),
  );

export const GET: APIRoute<{ region: Region; regel: RuleId }> = ({ props: { region, regel } }) =>
  Response.json(exportRule(toolDataOf(regel, region).flow, region, content().sources));

import type { APIRoute } from 'astro';
import { content, regionPaths, today } from '../../../../components/content.ts';
import { jsonFile } from '../../../../components/open-data/file.ts';
import type { Region } from '../../../../lib/region/region.ts';
import { exportRule } from '../../../../lib/rules/faces/json.ts';
import { flowById, ruleIds } from '../../../../lib/store/rules.ts';

export const getStaticPaths = () =>
  regionPaths().flatMap(({ params, props }) =>
    ruleIds.map((regel) => ({ params: { ...params, regel }, props: { ...props, regel } })),
  );

export const GET: APIRoute<{ region: Region; regel: string }> = ({ props: { region, regel }, site }) =>
  jsonFile(exportRule(flowById(regel), region, content(), site, today));

import type { APIRoute } from 'astro';
import { content, rulePaths, today } from '../../../../components/content.ts';
import { xmlFile } from '../../../../components/open-data/file.ts';
import type { Region } from '../../../../lib/region/region.ts';
import { isTable, type Table } from '../../../../lib/rules/core/table.ts';
import { exportDmn } from '../../../../lib/rules/faces/dmn.ts';
import { ruleOf } from '../../../../lib/store/rules.ts';

export const getStaticPaths = () =>
  rulePaths().flatMap(({ params, props: { region, ruleId } }) => {
    const table = ruleOf(ruleId);
    return isTable(table) ? [{ params, props: { region, table } }] : [];
  });

export const GET: APIRoute<{ region: Region; table: Table }> = async ({ props: { region, table }, site }) =>
  xmlFile(await exportDmn(table, region, content().sources, site, today));

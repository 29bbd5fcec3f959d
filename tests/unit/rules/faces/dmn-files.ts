import { readContent } from '../../../../src/lib/content/read.ts';
import { isTable } from '../../../../src/lib/rules/core/table.ts';
import { exportDmn } from '../../../../src/lib/rules/faces/dmn.ts';
import { ruleIds, ruleOf } from '../../../../src/lib/store/rules.ts';

const { content } = readContent(process.cwd());
const site = new URL('https://routeboek.example');

/** Every table rule of every region, as the file that is published. */
export const dmnFiles = await Promise.all(
  [...content.regions.values()].flatMap((region) =>
    ruleIds.flatMap((id) => {
      const table = ruleOf(id);
      if (!isTable(table)) return [];
      return [
        exportDmn(table, region, content.sources, site, '2026-11-22').then((xml) => ({
          id,
          region: region.id,
          table,
          xml,
        })),
      ];
    }),
  ),
);

import type { Region } from '../../lib/region/region.ts';
import { fillFlow } from '../../lib/region/fill.ts';
import { isTable, type Table } from '../../lib/rules/core/table.ts';
import { toolData } from '../../lib/rules/faces/tool.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { flowById, flowOf, ruleIds, ruleOf } from '../../lib/store/rules.ts';
import { content } from '../content.ts';

/** The titles of all rules. */
export const ruleTitles = Object.fromEntries(ruleIds.map((id) => [id, ruleOf(id).title])) as Record<
  string,
  string
>;

/** What the faces of a rule show in a region; see `toolData`. */
export const toolDataOf = (id: string, region: Region, page = ''): ToolData =>
  toolData(flowById(id), region, content(), ruleTitles, page);

/** The rows of a rule that is written as a table, in the words of a region; undefined for any other rule. */
export function tableOf(id: string, region: Region): Pick<Table, 'inputs' | 'rows'> | undefined {
  const rule = ruleOf(id);
  if (!isTable(rule)) return undefined;
  const { inputs, rows } = rule;
  return fillFlow({ ...flowOf(rule), inputs, rows }, region);
}

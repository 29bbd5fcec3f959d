import { once } from '../../lib/once.ts';
import type { Region } from '../../lib/region/region.ts';
import { fillFlow } from '../../lib/region/fill.ts';
import type { Flow } from '../../lib/rules/core/flow.ts';
import { isTable, type Table } from '../../lib/rules/core/table.ts';
import { draw } from '../../lib/rules/faces/diagram.ts';
import { picturesOf } from '../../lib/rules/faces/pictures.ts';
import { moduleOf } from '../../lib/rules/faces/module-text.ts';
import { regionData, ruleData, sharedData } from '../../lib/rules/faces/tool.ts';
import {
  joined,
  type RegionData,
  type RuleData,
  type SharedData,
  type ToolData,
} from '../../lib/rules/faces/tool-data.ts';
import { flowById, ruleIds, ruleOf } from '../../lib/store/rules.ts';
import { ruleModule } from '../../lib/site/addresses.ts';
import { digestOf } from '../../lib/store/digest.ts';
import { content } from '../content.ts';

/** The titles of all rules. */
export const ruleTitles = Object.fromEntries(ruleIds.map((id) => [id, ruleOf(id).title])) as Record<
  string,
  string
>;

/** What every region shows of a rule. */
const ruleDataOf = once((id: string): RuleData => ruleData(flowById(id), content()));

/** What all rules share. */
const shared = once((_all: 'rules'): SharedData => sharedData(ruleIds.map(flowById), content(), ruleTitles));

/** What a region adds to a rule, for in the page; see `regionData`. */
export const regionDataOf = (id: string, region: Region, page: string): RegionData =>
  regionData(ruleDataOf(id), region, content(), page);

/** What the faces of a rule show in a region; see `joined`. */
export const toolDataOf = (id: string, region: Region, page = ''): ToolData => ({
  ...joined(ruleDataOf(id), regionDataOf(id, region, page)),
  ...shared('rules'),
});

/** A module for the wizard that a browser can keep, with a digest of what it holds in its name. */
interface DataFile {
  readonly name: string;
  readonly text: string;
}

const named = (name: string, text: string): DataFile => ({ name: `${name}.${digestOf(text)}`, text });

/** The data of a rule: the same file for every region. */
const ruleFileOf = once((id: string): DataFile => named(`regel-${id}`, moduleOf(ruleDataOf(id))));

/** What all rules share: one file for all of them. */
const sharedFile = once((all: 'rules'): DataFile =>
  named('alle-regels', `export default ${JSON.stringify(shared(all))};\n`),
);

/** All these files. */
export const dataFiles = (): readonly DataFile[] => [...ruleIds.map(ruleFileOf), sharedFile('rules')];

/** The addresses of the data of a rule, and of what all rules share. */
export const ruleAddress = (id: string): string => ruleModule(ruleFileOf(id).name);
export const sharedAddress = (): string => ruleModule(sharedFile('rules').name);

/** What a picture shows of a rule. Where two regions agree on it, they share the drawing. */
const pictured = ({ title, start, questions, outcomes }: Flow): string =>
  JSON.stringify([
    title,
    start,
    Object.entries(questions).map(([id, { short, options }]) => [
      id,
      short,
      options.map(({ label, next }) => [label, next]),
    ]),
    Object.entries(outcomes).map(([id, { short, urgency }]) => [id, short, urgency]),
  ]);

const drawn = new Map<string, ReturnType<typeof picturesOf>>();

/** The pictures of a rule with the region filled in; drawn once for all regions in which they look the same. */
export function picturesFor(flow: Flow): ReturnType<typeof picturesOf> {
  const key = pictured(flow);
  const known = drawn.get(key);
  if (known) return known;
  const pictures = picturesOf(draw(flow), `Schema van ${flow.title}`);
  drawn.set(key, pictures);
  return pictures;
}

/** The rows of a rule that is written as a table, in the words of a region; undefined for any other rule. */
export function tableOf(id: string, region: Region): Pick<Table, 'inputs' | 'rows'> | undefined {
  const rule = ruleOf(id);
  if (!isTable(rule)) return undefined;
  const { inputs, rows } = rule;
  return fillFlow({ ...flowById(id), inputs, rows }, region);
}

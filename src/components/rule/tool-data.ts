import type { Region } from '../../lib/region/region.ts';
import { fillFlow } from '../../lib/region/fill.ts';
import type { Flow } from '../../lib/rules/core/flow.ts';
import { isTable, type Table } from '../../lib/rules/core/table.ts';
import { draw } from '../../lib/rules/faces/diagram.ts';
import { picturesOf } from '../../lib/rules/faces/pictures.ts';
import { regionData, ruleData } from '../../lib/rules/faces/tool.ts';
import { joined, type RegionData, type RuleData, type ToolData } from '../../lib/rules/faces/tool-data.ts';
import { flowById, ruleIds, ruleOf } from '../../lib/store/rules.ts';
import { ruleModule } from '../../lib/site/addresses.ts';
import { digestOf } from '../../lib/store/digest.ts';
import { content } from '../content.ts';

/** The titles of all rules. */
export const ruleTitles = Object.fromEntries(ruleIds.map((id) => [id, ruleOf(id).title])) as Record<
  string,
  string
>;

/** Remembers what was made for a key: what all regions share is made once in a build. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** What every region shows of a rule. */
const ruleDataOf = once((id: string): RuleData => ruleData(flowById(id), content(), ruleTitles));

/** What a region adds to a rule, for in the page; see `regionData`. */
export const regionDataOf = (id: string, region: Region, page: string): RegionData =>
  regionData(ruleDataOf(id), region, content(), page);

/** What the faces of a rule show in a region; see `joined`. */
export const toolDataOf = (id: string, region: Region, page = ''): ToolData =>
  joined(ruleDataOf(id), regionDataOf(id, region, page));

/** The parts of an object, each as `change` makes it. */
const each = <T, U>(parts: Readonly<Record<string, T>>, change: (part: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, change(part)]));

/** A rule without what no wizard shows: what stands on paper, in the list of versions, or twice. */
function seen(data: RuleData): unknown {
  const { changes: _changes, purpose: _purpose, sources: _sources, questions, outcomes, ...flow } = data.flow;
  return {
    ...data,
    flow: {
      ...flow,
      questions: each(questions, ({ explanation: _explanation, ...shown }) => shown),
      outcomes: each(outcomes, ({ short: _short, ...shown }) => shown),
    },
  };
}

/** A file with the data of a rule for the wizard, with a digest of what it holds in its name. */
export interface RuleFile {
  readonly name: string;
  readonly text: string;
}

/** The data of a rule as a module that a browser can keep: the same file for every region. */
export const ruleFileOf = once((id: string): RuleFile => {
  const text = `export default ${JSON.stringify(seen(ruleDataOf(id)))};\n`;
  return { name: `regel-${id}.${digestOf(text)}`, text };
});

/** The address of that module. */
export const ruleAddress = (id: string): string => ruleModule(ruleFileOf(id).name);

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

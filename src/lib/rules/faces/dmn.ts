import { licence } from '../../open-data/fields.ts';
import { fillFlow } from '../../region/fill.ts';
import type { Region } from '../../region/region.ts';
import { openDataRule, openDataTable, tool } from '../../site/addresses.ts';
import { dutchDate } from '../../site/dutch-date.ts';
import { sourceFinder } from '../../sources/cited.ts';
import type { Source } from '../../sources/source.ts';
import { tableToFlow, type Table } from '../core/table.ts';
import { sourcesShown } from './citations.ts';
import { knowledgeSource, make, reference, rule, toXml, unaryTests } from './dmn-elements.ts';
import { feelList, feelName, inputWords, outcomeWords } from './dmn-words.ts';

/**
 * A table rule as DMN 1.3, with the region filled in: hit policy "first", each input a text with its allowed
 * answers, the outcome's id as output, reason and sources with each row. `site` is where the site is served;
 * `edition` is the day of this edition. Throws on an unknown source.
 */
export function exportDmn(
  written: Table,
  region: Region,
  sources: ReadonlyMap<string, Source>,
  site: URL | undefined,
  edition: string,
): Promise<string> {
  const table = fillFlow({ ...tableToFlow(written), inputs: written.inputs, rows: written.rows }, region);
  const sourceOf = sourceFinder(sources);
  const absolute = (path: string) => new URL(path, site).href;
  const inputs = Object.entries(table.inputs);
  const cited = [
    ...new Set([
      ...sourcesShown(table, region),
      ...table.rows.flatMap((row) => row.sources.map(({ source }) => source)),
    ]),
  ];
  const name = feelName(table.id);

  const decisionTable = make('DecisionTable', {
    id: 'tabel',
    hitPolicy: 'FIRST',
    outputLabel: 'Uitkomst',
    input: inputs.map(([id, { text, values }]) =>
      make('InputClause', {
        id: `kolom_${id}`,
        label: text,
        inputExpression: make('LiteralExpression', { typeRef: 'string', text: feelName(id) }),
        inputValues: unaryTests(feelList(values.map((value) => value.id))),
      }),
    ),
    output: [
      make('OutputClause', {
        id: 'uitkomst',
        label: 'Uitkomst',
        name: 'uitkomst',
        typeRef: 'string',
        outputValues: unaryTests(feelList(Object.keys(table.outcomes))),
      }),
    ],
    annotation: ['Reden', 'Bronnen'].map((heading) => make('RuleAnnotationClause', { name: heading })),
    rule: table.rows.map((row) =>
      rule(
        row,
        inputs.map(([id]) => id),
        sourceOf,
      ),
    ),
  });

  const decision = make('Decision', {
    id: 'beslissing',
    name,
    label: table.title,
    question: table.purpose,
    allowedAnswers: outcomeWords(table),
    variable: make('InformationItem', { name, typeRef: 'string' }),
    informationRequirement: inputs.map(([id]) =>
      make('InformationRequirement', { requiredInput: reference(`vraag_${id}`) }),
    ),
    authorityRequirement: cited.map((id) =>
      make('AuthorityRequirement', { requiredAuthority: reference(`bron_${id}`) }),
    ),
    decisionLogic: decisionTable,
  });

  const definitions = make('Definitions', {
    id: 'routeboek',
    name: table.title,
    namespace: absolute(openDataTable(region.id, table.id)),
    exporter: 'Routeboek',
    description: [
      table.title,
      `Regio: ${region.name}. Versie ${table.version}, uitgave van ${dutchDate(edition)}.`,
      `Licentie: CC BY 4.0, ${licence.url}. Bron: Routeboek, ${absolute(tool(region.id, table.id))}.`,
      `Wat je bij een uitkomst doet, vastlegt en wie je belt: ${absolute(openDataRule(region.id, table.id))}.`,
    ].join('\n'),
    itemDefinition: inputs.map(([id, { values }]) =>
      make('ItemDefinition', {
        id: `soort_${id}`,
        name: `t_${feelName(id)}`,
        typeRef: 'string',
        allowedValues: unaryTests(feelList(values.map((value) => value.id))),
      }),
    ),
    drgElement: [
      decision,
      ...inputs.map(([id, input]) =>
        make('InputData', {
          id: `vraag_${id}`,
          name: feelName(id),
          label: input.text,
          description: inputWords(input, region, sourceOf),
          variable: make('InformationItem', { name: feelName(id), typeRef: `t_${feelName(id)}` }),
        }),
      ),
      ...cited.map((id) => knowledgeSource(id, sourceOf(id))),
    ],
  });
  return toXml(definitions);
}

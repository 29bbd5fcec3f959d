import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../../src/lib/content/yaml.ts';
import type { Flow } from '../../../../src/lib/rules/core/flow.ts';
import { isTable, tableToFlow } from '../../../../src/lib/rules/core/table.ts';
import { cardProblems } from '../../../../src/lib/rules/file/card-problems.ts';
import { caseProblems } from '../../../../src/lib/rules/file/cases.ts';
import { read } from './written.ts';

const howTo = readFileSync('docs/how-to/regel.md', 'utf8');
const [rule = '', cases = '', rows = '', card = ''] = [...howTo.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);
const casesOf = (flow: Flow) => {
  const { yaml, problems } = parseYaml('gevallen.yaml', cases);
  return [...problems, ...(yaml ? caseProblems(flow, yaml) : [])];
};

test('the rule in the how-to can be copied, with its cases', () => {
  const { rule: made, told } = read(rule);
  expect(told).toEqual([]);
  expect(casesOf(made?.rule as Flow)).toEqual([]);
});

test('and so can the same rule as a table', () => {
  const table = rule
    .replace('begin: bord\n\n', '')
    .replace(/^ {8}naar: .*\n/gm, '')
    .replace('uitkomsten:\n', `${rows}\nuitkomsten:\n`);
  const { rule: made, told } = read(table);
  expect(told).toEqual([]);
  const written = made?.rule;
  expect(written && isTable(written) && casesOf(tableToFlow(written))).toEqual([]);
});

test('and the choice for its card can be put below it', () => {
  const { rule: made, told } = read(`${rule}\n${card}`);
  expect(told).toEqual([]);
  if (!made) throw new Error('The rule of the how-to was not read.');
  expect(made.card.table?.rows).not.toEqual([]);
  expect(cardProblems(made.rule as Flow, made.written.kaart, made.yaml, new Set())).toEqual([]);
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/text-file.ts';
import { parseYaml, type YamlFile } from '../content/yaml.ts';
import type { Flow } from '../rules/core/flow.ts';
import { isTable, tableToFlow, type Table } from '../rules/core/table.ts';
import { readCases, type Case } from '../rules/file/cases.ts';
import type { Moment } from '../rules/file/moments.ts';
import { readRule, type RuleFile } from '../rules/file/read-rule.ts';

/** A rule with the file of its cases. */
export interface StoredRule extends RuleFile {
  /** Undefined when it is missing, or no YAML: that is a problem of the reading. */
  readonly casesYaml: YamlFile | undefined;
}

export const rulesFolder = 'src/content/regels';

/**
 * Reads every rule: a folder with regel.yaml and gevallen.yaml. Never stops at the first problem: all are collected, and
 * the rules that are sound are there, in the order of lists. `root` is the folder of the project.
 */
export function readRules(root: string): {
  /** The ids of all folders, also of rules that are not sound. */
  readonly ids: readonly string[];
  readonly rules: readonly StoredRule[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const yaml = (file: string, remedy: string): YamlFile | undefined => {
    const { text, problems: unread } = readText(root, file, remedy);
    problems.push(...unread);
    if (text === undefined) return undefined;
    const read = parseYaml(file, text);
    problems.push(...read.problems);
    return read.yaml;
  };
  const folder = join(root, rulesFolder);
  const ids = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
  const rules = ids.flatMap((id): StoredRule[] => {
    const example = 'Maak het, naar het voorbeeld van een andere regel. Of haal de map weg.';
    const written = yaml(`${rulesFolder}/${id}/regel.yaml`, example);
    const casesYaml = yaml(`${rulesFolder}/${id}/gevallen.yaml`, example);
    if (!written) return [];
    const read = readRule(id, written);
    problems.push(...read.problems);
    return read.rule ? [{ ...read.rule, casesYaml }] : [];
  });
  return { ids, rules: rules.sort((a, b) => a.place - b.place), problems };
}

const read = readRules(process.cwd());

/** What is wrong in the files of the rules themselves; the build stops at it before it makes a page. */
export const ruleFileProblems: readonly Problem[] = read.problems;

const byId: ReadonlyMap<string, StoredRule> = new Map(read.rules.map((rule) => [rule.id, rule]));

/** The ids of all rules, in the order of lists. An id is a part of an address and never changes once published. */
export const ruleIds: readonly string[] = [...byId.keys()];

/** All that stands with a rule. Throws, in words for an editor, on one that is not there. */
export function ruleFile(id: string): StoredRule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`Onbekende beslisregel: ${id}`);
  return rule;
}

/** A rule as it is written: a flow, or a table. Throws on one that is not there. */
export const ruleOf = (id: string): Flow | Table => ruleFile(id).rule;

/** A rule as the flow that all its faces show. Throws for a table with a gap: check it first. */
export const flowOf = (rule: Flow | Table): Flow => (isTable(rule) ? tableToFlow(rule) : rule);

/** The flow of a rule by its id; each is made once. */
export function flowById(id: string): Flow {
  const known = flows.get(id) ?? flowOf(ruleOf(id));
  flows.set(id, known);
  return known;
}
const flows = new Map<string, Flow>();

/** The sound cases of a rule, as its gevallen.yaml tells them. */
export function casesById(id: string): readonly Case[] {
  const { casesYaml } = ruleFile(id);
  return casesYaml ? readCases(casesYaml).cases.map(({ value }) => value) : [];
}

/** The rules that a reader needs at a moment, in the order of lists. */
export const rulesAt = (moment: Moment): readonly string[] =>
  ruleIds.filter((id) => ruleFile(id).moment === moment);

/** Other words, and old names, by which people look for a rule. */
export const keywordsOf = (id: string): readonly string[] => ruleFile(id).keywords;

/** Whether a rule may come down to a child in danger: its page shows 112 and Veilig Thuis in full. */
export const aboutSafety = (id: string): boolean => ruleFile(id).aboutSafety;

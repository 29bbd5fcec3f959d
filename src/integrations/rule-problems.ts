import type { Content } from '../lib/content/content.ts';
import type { Problem } from '../lib/content/problem.ts';
import { fillFlow } from '../lib/region/fill.ts';
import { checkRule, type Surroundings } from '../lib/rules/checks/index.ts';
import { paths } from '../lib/rules/core/paths.ts';
import { cardProblems } from '../lib/rules/file/card-problems.ts';
import { caseProblems } from '../lib/rules/file/cases.ts';
import { placeOf } from '../lib/rules/file/place.ts';
import { flowOf, ruleFile, ruleFileProblems, ruleIds, type StoredRule } from '../lib/store/rules.ts';
import { surroundingsOf } from '../lib/store/surroundings.ts';
import { buildDay } from '../lib/site/build-day.ts';

/** Each problem once: one wrong name at the top of a rule is found wherever it is used. */
const once = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<string>();
  return problems.filter(({ file, line, remedy, what }) => {
    const key = JSON.stringify([file, line, remedy, line === undefined ? what : what.replace(/^.*?: /, '')]);
    return !seen.has(key) && seen.add(key);
  });
};

/** All that is wrong with one rule, with the lines of its files; a rule that is sound is held against its card and its cases too. */
export function problemsOf(
  stored: StoredRule,
  surroundings: Surroundings,
  regions: Content['regions'],
): readonly Problem[] {
  const { rule, yaml, casesYaml, written } = stored;
  const findings = checkRule(rule, surroundings);
  if (findings.length)
    return once(
      findings.map((finding) => ({
        file: yaml.file,
        line: yaml.line(placeOf(stored, finding)),
        what: `${finding.where}: ${finding.what} (controle '${finding.check}')`,
        remedy: finding.remedy,
      })),
    );
  const flow = flowOf(rule);
  const stuck = [...regions.values()].flatMap((region) =>
    paths(fillFlow(flow, region)).filter(({ outcome }) => !outcome),
  );
  return [
    ...stuck.map(({ end }) => ({
      file: yaml.file,
      line: yaml.line([]),
      what: `een route eindigt bij '${end}', en dat is geen uitkomst`,
      remedy: 'Laat elk antwoord naar een vraag of uitkomst wijzen die bestaat.',
    })),
    ...cardProblems(flow, written.kaart, yaml, surroundings.parameters),
    ...(casesYaml ? caseProblems(flow, casesYaml) : []),
  ];
}

/**
 * Checks every rule, walks every path of every rule in every region, and walks the cases of every rule. What is wrong in
 * the files themselves comes first, and alone: what rests on them would be wrong as well.
 */
export function ruleProblems(content: Content): readonly Problem[] {
  if (ruleFileProblems.length) return ruleFileProblems;
  const surroundings = surroundingsOf(content, buildDay());
  return ruleIds.flatMap((id) => problemsOf(ruleFile(id), surroundings, content.regions));
}

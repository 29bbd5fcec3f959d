import type { Content } from '../lib/content/content.ts';
import type { Problem } from '../lib/content/problem.ts';
import { fillFlow } from '../lib/region/fill.ts';
import { checkRule } from '../lib/rules/checks/index.ts';
import { paths } from '../lib/rules/core/paths.ts';
import { flowOf, ruleIds, rules } from '../lib/rules/index.ts';
import { surroundingsOf } from '../lib/rules/surroundings.ts';
import { buildDay } from '../lib/site/build-day.ts';

/**
 * Checks every rule, and walks every path of every rule in every region. A rule's problem names its folder: the
 * finding says which question, answer or outcome.
 */
export function ruleProblems(content: Content): readonly Problem[] {
  const surroundings = surroundingsOf(content, buildDay());
  return ruleIds.flatMap((id) => {
    const file = `src/lib/rules/${id}/`;
    const findings = checkRule(rules[id], surroundings);
    if (findings.length) {
      return findings.map(({ check, where, what, remedy }) => ({
        file,
        line: undefined,
        what: `${where}: ${what} (controle '${check}')`,
        remedy,
      }));
    }
    const stuck = [...content.regions.values()].flatMap((region) =>
      paths(fillFlow(flowOf(rules[id]), region)).filter(({ outcome }) => !outcome),
    );
    return stuck.map(({ end }) => ({
      file,
      line: undefined,
      what: `een route eindigt bij '${end}', en dat is geen uitkomst`,
      remedy: 'Laat elk antwoord naar een vraag of uitkomst wijzen die bestaat.',
    }));
  });
}

import { readFileSync } from 'node:fs';
import type { Content, Problem } from '../lib/content/content.ts';
import { sourcesOf } from '../lib/rules/faces/citations.ts';
import { flowOf, ruleIds, rules } from '../lib/rules/index.ts';
import { dutchDate } from '../lib/site/dutch-date.ts';
import { staleness } from '../lib/sources/stale.ts';
import type { Source } from '../lib/sources/source.ts';

/** So many days before a check is too old the build begins to say so. */
const noticeDays = 60;

const file = 'src/content/bronnen.yaml';

/** The line of a source in bronnen.yaml, counted from 1. */
function lineOf(id: string): number | undefined {
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.trim() === `- id: ${id}`);
  return index < 0 ? undefined : index + 1;
}

/** The sources on which somebody may act at once: those of a rule with an outcome "crisis" or "melden". */
export function urgentSources(): ReadonlySet<string> {
  return new Set(
    ruleIds
      .map((id) => flowOf(rules[id]))
      .filter((flow) =>
        Object.values(flow.outcomes).some(({ urgency }) => urgency === 'crisis' || urgency === 'melden'),
      )
      .flatMap(sourcesOf),
  );
}

/**
 * Sources whose check is, or soon will be, too old on the given day. Too old and urgent is an error: nobody may
 * act for a child in danger on a text that nobody looked at any more. All else is a warning.
 */
export function agingSources(
  content: Pick<Content, 'sources'>,
  today: string,
  urgent: ReadonlySet<string> = urgentSources(),
): { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const problem = ({ id, title, checkedOn, checkBefore }: Source, what: string): Problem => ({
    file,
    line: lineOf(id),
    what: `Bron '${id}' (${title}) ${what}: gecontroleerd op ${dutchDate(checkedOn)}, opnieuw vóór ${dutchDate(checkBefore)}.`,
    remedy: `Leg onze tekst naast de bron, en zet daarna gecontroleerdOp op ${today} en controleerVoor op een latere dag.`,
  });
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const source of content.sources.values()) {
    const { stale, daysLeft } = staleness(source, today);
    if (stale && urgent.has(source.id)) errors.push(problem(source, 'is te lang niet gecontroleerd'));
    else if (stale) warnings.push(problem(source, 'is te lang niet gecontroleerd'));
    else if (daysLeft <= noticeDays) warnings.push(problem(source, 'moet binnenkort worden gecontroleerd'));
  }
  return { errors, warnings };
}

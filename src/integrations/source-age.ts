import type { Content } from '../lib/content/content.ts';
import type { Problem } from '../lib/content/problem.ts';
import type { Region } from '../lib/region/region.ts';
import { sourcesShown } from '../lib/rules/faces/citations.ts';
import { flowById, ruleIds } from '../lib/store/rules.ts';
import { dutchDate } from '../lib/site/dutch-date.ts';
import { staleness } from '../lib/sources/stale.ts';
import type { Source } from '../lib/sources/source.ts';
import { sourcesFile } from './source-lines.ts';

/** So many days before a check is too old the build begins to say so. */
const noticeDays = 60;

/** The sources on which somebody may act at once: all that a rule with an outcome "crisis" or "melden" shows. */
export function urgentSources(regions: Iterable<Region>): ReadonlySet<string> {
  const urgent = ruleIds
    .map((id) => flowById(id))
    .filter((flow) =>
      Object.values(flow.outcomes).some(({ urgency }) => urgency === 'crisis' || urgency === 'melden'),
    );
  return new Set([...regions].flatMap((region) => urgent.flatMap((flow) => sourcesShown(flow, region))));
}

/**
 * Sources whose check is, or soon will be, too old on the given day. Too old and urgent is an error: nobody may
 * act for a child in danger on a text that nobody looked at any more. All else is a warning. `lines` are those of
 * the sources in their file.
 */
export function agingSources(
  content: Pick<Content, 'sources'>,
  today: string,
  urgent: ReadonlySet<string>,
  lines: ReadonlyMap<string, number>,
): { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const problem = ({ id, title, checkedOn, checkBefore }: Source, what: string): Problem => ({
    file: sourcesFile,
    line: lines.get(id),
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

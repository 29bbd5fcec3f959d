import type { SiteValue } from '../../lib/content/about.ts';
import { total } from '../../lib/content/coverage.ts';
import { tableIds } from '../../lib/open-data/files.ts';
import { fillWords } from '../../lib/region/words.ts';
import { dutchDate } from '../../lib/site/dutch-date.ts';
import { ruleOf } from '../../lib/store/rules.ts';
import { content, today } from '../content.ts';
import { exercises } from '../exercise/exercises.ts';
import { exampleRegion, exampleRuleId } from '../open-data/example.ts';
import { examples } from '../practice.ts';

type Values = Readonly<Record<SiteValue, string>>;

async function makeValues(): Promise<Values> {
  const { sources, coverage, traps } = content();
  const titleOf = (id: (typeof tableIds)[number]) => ruleOf(id).title;
  return {
    bronnen: String(sources.size),
    documenten: String(coverage.length),
    koppen: String(total(coverage, 'all')),
    'koppen-verteld': String(total(coverage, 'told')),
    'koppen-weggelaten': String(total(coverage, 'leftOut')),
    valkuilen: String(traps.length),
    uitgave: dutchDate(today),
    oefengevallen: String(exercises().length),
    voorbeelden: String((await examples()).length),
    voorbeeldbestand: `${titleOf(exampleRuleId)}, ${exampleRegion.name}`,
    beslistabellen: tableIds.map(titleOf).join('; '),
  };
}

let values: Promise<Values> | undefined;

/** What stands for each name of `siteValues`, as a reader sees it. Made once for a build. */
export const valuesHere = (): Promise<Values> => (values ??= makeValues());

/** A sentence of an editor with its values filled in: "Er zijn {bronnen} bronnen." The checks saw that every name is known. */
export async function withValues(sentence: string): Promise<string> {
  const known = await valuesHere();
  return fillWords(sentence, (name) => known[name as SiteValue]);
}

import type { CountedName } from '../../lib/content/about.ts';
import { total } from '../../lib/content/coverage-counts.ts';
import { fillWords } from '../../lib/region/words.ts';
import { dutchDate } from '../../lib/site/dutch-date.ts';
import { content, today } from '../content.ts';

const counts: Readonly<Record<CountedName, () => number | string>> = {
  bronnen: () => content().sources.size,
  documenten: () => content().coverage.length,
  koppen: () => total(content().coverage, 'all'),
  'koppen-verteld': () => total(content().coverage, 'told'),
  'koppen-weggelaten': () => total(content().coverage, 'leftOut'),
  valkuilen: () => content().traps.length,
  uitgave: () => dutchDate(today),
};

/** What stands for a name of `countedNames`, as a reader sees it. */
export const counted = (name: CountedName): string => String(counts[name]());

/** A sentence of an editor with its numbers filled in: "Er zijn {bronnen} bronnen." The checks saw that every name is known. */
export const withCounts = (sentence: string): string =>
  fillWords(sentence, (name) => counted(name as CountedName));

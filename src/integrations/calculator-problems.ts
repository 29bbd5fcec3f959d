import { calculators, type Calculator } from '../lib/calculators/index.ts';
import type { Content } from '../lib/content/content.ts';
import type { Problem } from '../lib/content/problem.ts';
import { sentence } from '../lib/content/reference.ts';
import { lawMistake } from '../lib/sources/law.ts';

/** Everything that a calculator cites: its list, the sentences that its answers name, and the rule as a table. */
const cited = ({ sources, texts, byHand }: Calculator) => [
  ...sources,
  ...Object.values(texts.reasons).flatMap((reason) => reason.sources),
  ...byHand.rule.flatMap((row) => row.sources),
];

/** Citations of a law in a calculator that do not name one article. A problem names the folder of the calculator. */
export const calculatorProblems = (
  { sources }: Pick<Content, 'sources'>,
  all: Readonly<Record<string, Calculator>> = calculators,
): readonly Problem[] =>
  Object.entries(all).flatMap(([id, calculator]) =>
    cited(calculator).flatMap(({ source, at }) => {
      const mistake = lawMistake(source, sources.get(source)?.law, at);
      if (!mistake) return [];
      return [{ file: `src/lib/calculators/${id}/`, line: undefined, ...sentence(mistake) }];
    }),
  );

import type { Calculator } from '../calculators/calculator.ts';
import { readCalculator } from '../calculators/calculator-file.ts';
import { arithmetic, calculatorIds, type CalculatorId } from '../calculators/index.ts';
import type { Content } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/text-file.ts';
import { didYouMean } from '../content/suggest.ts';
import { parseYaml } from '../content/yaml.ts';

export const calculatorsFolder = 'src/content/rekenhulpen';

/**
 * Reads the words of every calculator; never stops at the first problem. `root` is the folder of the project, and `content` what
 * the words may name.
 */
export function readCalculators(
  root: string,
  { sources, agreements }: Pick<Content, 'sources' | 'agreements'>,
): { readonly calculators: ReadonlyMap<CalculatorId, Calculator>; readonly problems: readonly Problem[] } {
  const names = {
    sources: { kind: 'bron', names: new Set(sources.keys()), file: 'src/content/bronnen.yaml', sources },
    agreements: {
      kind: 'afspraak',
      names: new Set(Object.keys(agreements)),
      file: 'src/content/afspraken.yaml',
    },
  };
  const problems: Problem[] = [];
  const calculators = new Map<CalculatorId, Calculator>();
  for (const id of calculatorIds) {
    const file = `${calculatorsFolder}/${id}.yaml`;
    const read = readText(root, file, 'Zet het bestand terug: hier staan de woorden van deze rekenhulp.');
    problems.push(...read.problems);
    if (read.text === undefined) continue;
    const { yaml, problems: unread } = parseYaml(file, read.text);
    problems.push(...unread);
    if (!yaml) continue;
    const { calculator, problems: wrong } = readCalculator(yaml, arithmetic[id], names);
    problems.push(...wrong);
    if (calculator) calculators.set(id, calculator);
  }
  return { calculators, problems };
}

/** Files of rekenhulpen that belong to no calculator. `files` are the ways to all content, from its folder. */
export const strayCalculators = (files: readonly string[]): readonly Problem[] =>
  files.flatMap((file) => {
    const [, name] = /^rekenhulpen\/([^/]+)\.yaml$/.exec(file) ?? [];
    if (name === undefined || calculatorIds.some((id) => id === name)) return [];
    return [
      {
        file: `src/content/${file}`,
        line: undefined,
        what: `Er is geen rekenhulp "${name}".`,
        remedy: `${didYouMean(name, calculatorIds)}Noem het bestand naar een rekenhulp die er is: ${calculatorIds.join(', ')}. Een nieuwe maak je met een ontwikkelaar.`,
      },
    ];
  });

import type { Calculator } from '../calculators/calculator.ts';
import { readCalculator, readShared, type SharedTexts } from '../calculators/calculator-file.ts';
import { arithmetic, calculatorIds, type CalculatorId } from '../calculators/index.ts';
import type { Content } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/text-file.ts';
import { didYouMean } from '../content/suggest.ts';
import { parseYaml, type YamlFile } from '../content/yaml.ts';

export const calculatorsFolder = 'src/content/rekenhulpen';
/** The file of what all calculators say alike. */
const sharedName = 'gedeeld';

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
  const parse = (name: string, remedy: string): YamlFile | undefined => {
    const file = `${calculatorsFolder}/${name}.yaml`;
    const read = readText(root, file, remedy);
    const parsed = read.text === undefined ? undefined : parseYaml(file, read.text);
    problems.push(...read.problems, ...(parsed?.problems ?? []));
    return parsed?.yaml;
  };
  let common: SharedTexts = { sentences: {}, fields: {} };
  const own = parse(sharedName, 'Zet het bestand terug: hier staat wat alle rekenhulpen zeggen.');
  if (own) {
    const read = readShared(own);
    problems.push(...read.problems);
    if (read.common) ({ common } = read);
  }
  const calculators = new Map<CalculatorId, Calculator>();
  for (const id of calculatorIds) {
    const yaml = parse(id, 'Zet het bestand terug: hier staan de woorden van deze rekenhulp.');
    if (!yaml) continue;
    const { calculator, problems: wrong } = readCalculator(yaml, arithmetic[id], names, common);
    problems.push(...wrong);
    if (calculator) calculators.set(id, calculator);
  }
  return { calculators, problems };
}

/** Files of rekenhulpen that belong to no calculator. `files` are the ways to all content, from its folder. */
export const strayCalculators = (files: readonly string[]): readonly Problem[] =>
  files.flatMap((file) => {
    const [, name] = /^rekenhulpen\/([^/]+)\.yaml$/.exec(file) ?? [];
    if (name === undefined || name === sharedName || calculatorIds.some((id) => id === name)) return [];
    return [
      {
        file: `src/content/${file}`,
        line: undefined,
        what: `Er is geen rekenhulp "${name}".`,
        remedy: `${didYouMean(name, calculatorIds)}Noem het bestand naar een rekenhulp die er is: ${calculatorIds.join(', ')}. Een nieuwe maak je met een ontwikkelaar.`,
      },
    ];
  });

import type { Content } from '../lib/content/content.ts';
import type { Exercise } from '../lib/content/exercise.ts';
import type { Problem } from '../lib/content/problem.ts';
import { readText } from '../lib/content/text-file.ts';
import { parseYaml } from '../lib/content/yaml.ts';
import { practisedFaults } from '../lib/rules/file/practised.ts';
import { casesById, flowById } from '../lib/store/rules.ts';

/** The file of an exercise below the root. */
const fileOf = ({ id }: Exercise): string => `src/content/oefenen/${id}.yaml`;

/**
 * Where a case to practise says otherwise than its rule, with the lines of its file. What a team reads on the page is computed
 * from the rule; this stops the build when the words around it would no longer fit. `root` is the folder with `src`.
 */
export const exerciseProblems = (root: string, { exercises }: Content): readonly Problem[] =>
  exercises.flatMap((exercise) => {
    const faults = practisedFaults(flowById(exercise.rule), casesById(exercise.rule), exercise);
    if (!faults.length) return [];
    const file = fileOf(exercise);
    const { text = '' } = readText(root, file);
    const { yaml } = parseYaml(file, text);
    return faults.map(({ path, what, remedy }) => ({ file, line: yaml?.line(path), what, remedy }));
  });

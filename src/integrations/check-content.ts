import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Content } from '../lib/content/content.ts';
import type { Problem } from '../lib/content/problem.ts';
import { fileNameProblems } from '../lib/content/file-names.ts';
import { readContent } from '../lib/content/read.ts';
import { readCalculators, strayCalculators } from '../lib/store/calculators.ts';
import { aboutFileProblems } from './content-checks/about.ts';
import { checkTexts } from './content-checks/index.ts';
import { exerciseProblems } from './exercise-problems.ts';
import { ruleProblems } from './rule-problems.ts';
import { agingSources, urgentSources } from './source-age.ts';
import { colourProblems } from './colour-problems.ts';
import { sourceLines } from './source-lines.ts';

/** What was read, and what is wrong with it. */
export interface Checked {
  readonly content: Content;
  /** Each of these stops the build. */
  readonly errors: readonly Problem[];
  /** What an editor is told, while the site is built all the same. */
  readonly warnings: readonly Problem[];
}

/** All files below src/content, from there and with slashes. */
const contentPaths = (root: string): readonly string[] => {
  const folder = join(root, 'src/content');
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'));
};

/**
 * Reads all content, and tells everything that is wrong before a page is built: data, chapters, rules, and the age of
 * sources. Runs nothing of it: a chapter is only taken apart. `root` is the folder with `src`; `today` the day of
 * this edition.
 */
export function checkContent(root: string, today: string): Checked {
  const { content, problems: inData } = readContent(root);
  const files = contentPaths(root);
  const problems = [
    ...fileNameProblems(files),
    ...aboutFileProblems(files),
    ...strayCalculators(files),
    ...inData,
  ];
  // Chapters are judged also when data is wrong, so that an editor sees everything at once. Rules and the age of
  // sources are judged against data that is sound: otherwise one error shows up as many.
  const texts = checkTexts(root, content, problems.length === 0, today);
  if (problems.length) return { content, errors: [...problems, ...texts.errors], warnings: texts.warnings };
  const aging = agingSources(content, today, urgentSources(content.regions.values()), sourceLines(root));
  const inRules = ruleProblems(content);
  return {
    content,
    errors: [
      ...texts.errors,
      ...inRules,
      // A case is walked through a rule that is sound.
      ...(inRules.length ? [] : exerciseProblems(root, content)),
      ...readCalculators(root, content).problems,
      ...colourProblems(root, content),
      ...aging.errors,
    ],
    warnings: [...texts.warnings, ...aging.warnings],
  };
}

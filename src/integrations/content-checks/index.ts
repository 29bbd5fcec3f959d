import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chapterSchema } from '../../lib/content/chapter.ts';
import { check } from '../../lib/content/check.ts';
import type { Content, Problem } from '../../lib/content/content.ts';
import { parseChapter, type ChapterFile } from './chapter-file.ts';
import { codeFindings } from './code.ts';
import { checkComponents } from './components.ts';
import { checkFacts, checkOrder } from './facts.ts';
import { checkMarkup } from './markup.ts';
import { sourceLines } from '../source-lines.ts';
import { citedByTools, unusedSources } from './unused-sources.ts';

/**
 * What would run, or leads where it may not. The other checks say the same of a component in better words: what stands
 * on a line of which they spoke is left to them. They speak of all code in a text that could not be taken apart.
 */
function checkCode(
  { file, text, body, problems }: ChapterFile,
  told: readonly Problem[],
): readonly Problem[] {
  const lines = new Set(told.map(({ line }) => line));
  const syntax = new Set(problems.map(({ line }) => line));
  return codeFindings(text)
    .filter(({ line, what }) => (body ? !(lines.has(line) && what.includes('<')) : syntax.size === 0))
    .map((finding) => ({ file, ...finding }));
}

/** What is wrong in chapters, given as texts. */
export function chapterProblems(chapters: readonly ChapterFile[], content: Content): readonly Problem[] {
  return [
    ...chapters.flatMap((chapter) => {
      const inComponents = checkComponents(chapter, content);
      return [
        ...chapter.problems,
        ...checkFacts(chapter, content),
        ...checkMarkup(chapter),
        ...inComponents,
        ...checkCode(chapter, inComponents),
      ];
    }),
    ...checkOrder(chapters),
  ];
}

/** What is wrong in a chapter by itself, while the data that it leans on is wrong too. */
const aloneProblems = (chapter: ChapterFile): readonly Problem[] => [
  ...chapter.problems,
  ...(chapter.facts ? check(chapterSchema, chapter.facts).problems : []),
  ...checkMarkup(chapter),
  ...checkCode(chapter, []),
];

/**
 * Reads every chapter below `src/content` and tells what is wrong: the facts on top, the components, code, links, and
 * markup that would vanish or break the policy; and the sources that no chapter and nothing else cites. Whether links
 * to the site itself lead somewhere is checked over the built site.
 *
 * @param root the folder with `src`
 * @param sound whether the data was read without a problem; if not, a chapter is judged by itself
 */
export function checkChapters(root: string, content: Content, sound: boolean): readonly Problem[] {
  const files = globSync('src/content/**/*.mdx', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .toSorted();
  const chapters = files.map((file) => parseChapter(file, readFileSync(join(root, file), 'utf8')));
  if (!sound) return [...chapters.flatMap(aloneProblems), ...checkOrder(chapters)];
  return [
    ...chapterProblems(chapters, content),
    ...unusedSources(content, chapters, citedByTools(), sourceLines(root)),
  ];
}

import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Content, Problem } from '../../lib/content/content.ts';
import { parseChapter, type ChapterFile } from './chapter-file.ts';
import { checkComponents } from './components.ts';
import { checkFacts, checkOrder } from './facts.ts';
import { checkMarkup } from './markup.ts';
import { sourceLines } from '../source-lines.ts';
import { citedByTools, unusedSources } from './unused-sources.ts';

/** What is wrong in chapters, given as texts. */
export function chapterProblems(chapters: readonly ChapterFile[], content: Content): readonly Problem[] {
  return [
    ...chapters.flatMap((chapter) => [
      ...chapter.problems,
      ...checkFacts(chapter, content),
      ...checkMarkup(chapter),
      ...checkComponents(chapter, content),
    ]),
    ...checkOrder(chapters),
  ];
}

/**
 * Reads every chapter below `src/content` and tells what is wrong: the facts on top, the components, and markup
 * that would vanish or break the policy; and the sources that no chapter and nothing else cites. `root` is the folder with `src`. Whether links lead somewhere is checked
 * over the built site.
 */
export function checkChapters(root: string, content: Content): readonly Problem[] {
  const files = globSync('src/content/**/*.mdx', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .toSorted();
  const chapters = files.map((file) => parseChapter(file, readFileSync(join(root, file), 'utf8')));
  return [
    ...chapterProblems(chapters, content),
    ...unusedSources(content, chapters, citedByTools(), sourceLines(root)),
  ];
}

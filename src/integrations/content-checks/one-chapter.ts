import { check } from '../../lib/content/check.ts';
import type { Content } from '../../lib/content/content.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { schemaOf } from '../../lib/content/schema-of.ts';
import { checkAbout } from './about.ts';
import type { ChapterFile } from './chapter-file.ts';
import { codeFindings } from './code.ts';
import { checkComponents } from './components.ts';
import { checkFacts } from './facts.ts';
import { checkMarkup } from './markup.ts';
import { personsInChapter } from './persons.ts';

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
  return codeFindings(text, file)
    .filter(({ line, what }) => (body ? !(lines.has(line) && what.includes('<')) : syntax.size === 0))
    .map((finding) => ({ file, ...finding }));
}

/** The fields on top of a chapter, without what they name. */
const checkFields = ({ file, facts }: ChapterFile): readonly Problem[] =>
  facts ? check(schemaOf(file), facts).problems : [];

/**
 * What is wrong in one chapter. `content` is the data that it leans on; undefined while that is wrong too: the chapter is
 * then judged by itself.
 */
export function chapterProblems(chapter: ChapterFile, content: Content | undefined): readonly Problem[] {
  const inComponents = content ? checkComponents(chapter, content) : [];
  return [
    ...chapter.problems,
    ...(content ? checkFacts(chapter, content) : checkFields(chapter)),
    ...checkMarkup(chapter),
    ...checkAbout(chapter),
    ...inComponents,
    ...checkCode(chapter, inComponents),
    ...personsInChapter(chapter),
  ];
}

import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { check } from '../../lib/content/check.ts';
import type { Content } from '../../lib/content/content.ts';
import { schemaOf } from '../../lib/content/schema-of.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { readText } from '../../lib/content/text-file.ts';
import { parseYaml } from '../../lib/content/yaml.ts';
import { checkAbout } from './about.ts';
import { parseChapter, type ChapterFile } from './chapter-file.ts';
import { codeFindings } from './code.ts';
import { checkComponents } from './components.ts';
import { checkFacts, checkOrder } from './facts.ts';
import { checkDates } from './dates.ts';
import { checkMarkup } from './markup.ts';
import { personsInChapter, personsInYaml } from './persons.ts';
import { buildRegion } from '../../lib/site/build-region.ts';
import { sourceLines } from '../source-lines.ts';
import { sitePages, unknownPages } from './site-pages.ts';
import { citedByChapter, citedByTools, unusedSources } from './unused-sources.ts';

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

/** What is wrong in one chapter. */
function inOne(chapter: ChapterFile, content: Content): readonly Problem[] {
  const inComponents = checkComponents(chapter, content);
  return [
    ...chapter.problems,
    ...checkFacts(chapter, content),
    ...checkMarkup(chapter),
    ...checkAbout(chapter),
    ...inComponents,
    ...checkCode(chapter, inComponents),
    ...personsInChapter(chapter),
  ];
}

/** What is wrong in chapters, given as texts. */
export const chapterProblems = (chapters: readonly ChapterFile[], content: Content): readonly Problem[] => [
  ...chapters.flatMap((chapter) => inOne(chapter, content)),
  ...checkOrder(chapters),
];

/** What is wrong in a chapter by itself, while the data that it leans on is wrong too. */
const aloneProblems = (chapter: ChapterFile): readonly Problem[] => [
  ...chapter.problems,
  ...(chapter.facts ? check(schemaOf(chapter.file), chapter.facts).problems : []),
  ...checkMarkup(chapter),
  ...checkAbout(chapter),
  ...checkCode(chapter, []),
  ...personsInChapter(chapter),
];

/** Every file below `src/content` with this ending, from the root, with slashes. */
const contentFiles = (root: string, ending: string): readonly string[] =>
  globSync(`src/content/**/*.${ending}`, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .toSorted();

/**
 * Private persons, days, and pages that are not there, in the files of data; what is no YAML is a problem of the reading. `pages`:
 * those that an editor may name; undefined where they are not all known.
 */
function checkData(root: string, today: string, pages: ReadonlySet<string> | undefined): Found {
  const files = contentFiles(root, 'yaml').flatMap((file) => {
    const { text } = readText(root, file);
    return (text !== undefined && parseYaml(file, text).yaml) || [];
  });
  const dated = files.map((yaml) => checkDates(yaml, today));
  return {
    errors: [
      ...files.flatMap(personsInYaml),
      ...(pages ? files.flatMap((yaml) => unknownPages(yaml, pages)) : []),
      ...dated.flatMap(({ errors }) => errors),
    ],
    warnings: dated.flatMap(({ warnings }) => warnings),
  };
}

/** What stops the build, and what an editor is told beside. */
interface Found {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads every chapter below `src/content` and tells what is wrong: the facts on top, the components, code, links, and
 * markup that would vanish or break the policy; private persons and days, in chapters and in data; and the sources
 * that no chapter and nothing else cites. Whether links to the site itself lead somewhere is checked over the built
 * site, but for the lists of pages in data.
 *
 * @param root the folder with `src`
 * @param sound whether the data was read without a problem; if not, a chapter is judged by itself
 * @param today the day of this edition, ISO
 */
export function checkTexts(root: string, content: Content, sound: boolean, today: string): Found {
  const only = buildRegion();
  // Chapters of a region that is not in this edition are not read: what they lean on is not there either.
  const inEdition = (file: string): boolean =>
    only === undefined || !file.includes('/regios/') || file.includes(`/regios/${only}/`);
  const texts = contentFiles(root, 'mdx').filter(inEdition);
  // Pages of a region that is not in this edition may be named all the same; data with a mistake lacks pages.
  const pages = sound && only === undefined ? sitePages(content, texts) : undefined;
  const data = checkData(root, today, pages);
  const unread: Problem[] = [];
  const inChapters: Problem[] = [];
  const dated: Found[] = [];
  const kept: Pick<ChapterFile, 'file' | 'facts'>[] = [];
  const cited: string[] = [];
  // One at a time: of each only its facts stay, so that a country of chapters fits in memory.
  for (const file of texts) {
    const { text, problems } = readText(root, file);
    unread.push(...problems);
    if (text === undefined) continue;
    const chapter = parseChapter(file, text);
    const { facts } = chapter;
    inChapters.push(...(sound ? inOne(chapter, content) : aloneProblems(chapter)));
    if (facts) dated.push(checkDates(facts, today));
    kept.push({ file, facts });
    cited.push(...citedByChapter(chapter));
  }
  // In an edition of one region the sources of the others wait.
  const unused =
    sound && only === undefined
      ? unusedSources(content, [...cited, ...citedByTools(root, content)], sourceLines(root))
      : [];
  return {
    errors: [
      ...data.errors,
      ...unread,
      ...inChapters,
      ...checkOrder(kept),
      ...unused,
      ...dated.flatMap(({ errors }) => errors),
    ],
    warnings: [...data.warnings, ...dated.flatMap(({ warnings }) => warnings)],
  };
}

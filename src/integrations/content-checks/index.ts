import { globSync } from 'node:fs';
import { sep } from 'node:path';
import type { Content } from '../../lib/content/content.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { readText } from '../../lib/content/text-file.ts';
import { parseYaml } from '../../lib/content/yaml.ts';
import { buildRegion } from '../../lib/site/build-region.ts';
import { parseChapter, type ChapterFile } from './chapter-file.ts';
import { checkDates, type Found } from './dates.ts';
import { checkOrder } from './facts.ts';
import { chapterProblems } from './one-chapter.ts';
import { personsInYaml } from './persons.ts';
import { sourceLines } from '../source-lines.ts';
import { sitePages, unknownPages } from './site-pages.ts';
import { citedByChapter, citedByTools, unusedSources } from './unused-sources.ts';

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
    inChapters.push(...chapterProblems(chapter, sound ? content : undefined));
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

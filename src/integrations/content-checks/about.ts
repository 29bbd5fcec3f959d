import { aboutPages, anchorOf, isSiteValue, siteValues } from '../../lib/content/about.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { isAbout } from '../../lib/content/schema-of.ts';
import { didYouMean } from '../../lib/content/suggest.ts';
import { slug } from '../../lib/places/normalise.ts';
import { inOneAbout } from './about-components.ts';
import { walk, type ChapterFile } from './chapter-file.ts';
import { textIn } from './links.ts';

const folder = 'src/content/over';

/** Pages about the site without a text, and texts of which no page is made. `files` are those of all content, from `src/content`. */
export function aboutFileProblems(files: readonly string[]): readonly Problem[] {
  const names = files.flatMap((file) => /^over\/([^/]+)\.mdx$/.exec(file)?.[1] ?? []);
  const pages: readonly string[] = aboutPages;
  return [
    ...names
      .filter((name) => !pages.includes(name))
      .map((name) => ({
        file: `${folder}/${name}.mdx`,
        line: undefined,
        what: `Er is geen pagina "${name}", dus dit bestand wordt niet gelezen.`,
        remedy: `${didYouMean(name, pages)}Noem het bestand naar een pagina die er is: ${pages.join(', ')}.`,
      })),
    ...pages
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file: `${folder}/${name}.mdx`,
        line: undefined,
        what: 'Dit bestand ontbreekt.',
        remedy: 'Zet het bestand terug; zonder deze tekst is er geen pagina.',
      })),
  ];
}

/** The text of a field on top; empty where it is none. */
function field({ facts }: ChapterFile, name: string): unknown {
  const data = facts?.data;
  return typeof data === 'object' && data ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Anchors without a heading, and headings without an anchor: others link to it, so it may not change with the words. */
function anchorProblems(chapter: ChapterFile): readonly Problem[] {
  const { file, facts, body } = chapter;
  const given = field(chapter, 'ankers') ?? {};
  if (!facts || !body || typeof given !== 'object') return [];
  const anchors = Object.fromEntries(
    Object.entries(given).flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : [])),
  );
  const headings = [...walk(body)].filter(({ type }) => type === 'heading');
  const found = headings.map((heading) => ({
    ...heading,
    title: textIn(heading).trim(),
    anchor: anchorOf(anchors, textIn(heading)),
  }));
  const met = new Set(found.map(({ anchor }) => anchor));
  return [
    ...Object.entries(anchors)
      .filter(([id]) => !met.has(id))
      .map(([id, text]) => ({
        file,
        line: facts.line(['ankers', id]),
        what: `Bij "ankers" hoort ${id} bij de kop "${text}", maar die kop staat niet in de tekst.`,
        remedy:
          'Schrijf bij het anker de kop zoals die nu in de tekst staat. Is de kop weg, haal dan ook het anker weg.',
      })),
    ...found
      .filter(({ depth, title, anchor }) => depth === 2 && title !== '' && anchor === undefined)
      .map(({ title, position }) => ({
        file,
        line: position?.start.line,
        what: `De kop "${title}" heeft geen anker.`,
        remedy: `Zet bovenaan, onder "ankers:", een regel erbij: ${slug(title)}: ${title}. Een anker dat er al was, verandert nooit.`,
      })),
  ];
}

/** Names between braces in the sentence below the title for which the build knows no value. */
function valueProblems(chapter: ChapterFile): readonly Problem[] {
  const summary = field(chapter, 'samenvatting');
  if (typeof summary !== 'string') return [];
  return [...summary.matchAll(/\{([^{}]*)\}/g)]
    .flatMap(([, name = '']) => (isSiteValue(name) ? [] : [name]))
    .map((name) => ({
      file: chapter.file,
      line: chapter.facts?.line(['samenvatting']),
      what: `In "samenvatting" staat {${name}}; wat daar moet staan, weet de site niet.`,
      remedy: `${didYouMean(name, Object.keys(siteValues))}Kies uit: ${Object.keys(siteValues).join(', ')}.`,
    }));
}

/** Parts that the build makes for this page and that its text leaves out. */
function partProblems({ file, body, lines }: ChapterFile): readonly Problem[] {
  if (!body) return [];
  const used = new Set([...walk(body)].map(({ name }) => name));
  return Object.entries(inOneAbout(file))
    .filter(([name]) => !used.has(name))
    .map(([name, { example }]) => ({
      file,
      line: lines.length,
      what: `Op deze pagina hoort <${name}>, en dat staat er niet.`,
      remedy: `Zet op een eigen regel, waar het hoort: ${example}`,
    }));
}

/** What is wrong in a page about the site itself, beside what is looked at in every text; of another text nothing. */
export const checkAbout = (chapter: ChapterFile): readonly Problem[] =>
  isAbout(chapter.file)
    ? [...anchorProblems(chapter), ...valueProblems(chapter), ...partProblems(chapter)]
    : [];

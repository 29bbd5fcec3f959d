import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Term } from '../lib/content/term.ts';
import {
  headFile,
  pieceFile,
  siteSection,
  textFile,
  thesaurusFile,
  wordsFile,
  type Head,
} from '../lib/search/files.ts';
import { piecesOf, weigh, type SearchPage } from '../lib/search/weigh.ts';
import { searchFolder } from '../lib/site/addresses.ts';
import { withoutBase } from '../lib/site/base.ts';
import { lexiconOf } from '../lib/site/lexicon.ts';
import { guideFiles, type SearchedCountry } from './search-country.ts';
import { editionOf, moduleOf, type Scored, type Scores } from './search-module.ts';
import { searchPages, type Entries } from './search-pages.ts';

/** The files of one section. */
function sectionFiles(name: string, pages: Scored): ReadonlyMap<string, string> {
  const { pieces, starts } = piecesOf(pages.map(([, scores]) => scores));
  const words = pieces.map(moduleOf);
  const texts = pages.map(([{ text }]) => moduleOf(text));
  const edition = editionOf([...words, ...texts]);
  const head: Head = { edition, pages: pages.map(([{ row }]) => row), starts };
  return new Map([
    [headFile(name), moduleOf(head)],
    ...words.map((text, at) => [pieceFile(name, edition, at), text] as const),
    ...texts.map((text, at) => [textFile(name, edition, at), text] as const),
  ]);
}

/** The words of titles and keywords: those that are worth a guess when somebody mistypes. */
const worthAGuess = ({ row, keywords, words }: SearchPage): readonly string[] => [
  row[1],
  keywords,
  words,
  ...(row[4] ?? []),
];

/** The search list of these pages, by file: see `lib/search/files.ts`. */
export function searchFiles(
  pages: readonly SearchPage[],
  terms: readonly Term[],
  country: SearchedCountry,
): ReadonlyMap<string, string> {
  const scores = weigh(pages);
  const sections = new Map<string, (readonly [SearchPage, Scores])[]>(
    [...country.regions, siteSection].map((name) => [name, []]),
  );
  for (const [at, page] of pages.entries()) {
    const [, first = ''] = page.row[0].split('/');
    const section = sections.get(first) ?? sections.get(siteSection);
    section?.push([page, scores[at] ?? new Map<string, number>()]);
  }
  const { words, also } = lexiconOf(terms, pages.flatMap(worthAGuess));
  return new Map([
    [thesaurusFile, moduleOf(also)],
    [wordsFile, moduleOf(words)],
    ...guideFiles(country, sections),
    ...[...sections].flatMap(([name, list]) => [...sectionFiles(name, list)]),
  ]);
}

/** Writes files into a folder, of which nothing else is left. */
export function writeSearchFiles(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/**
 * Writes the search list into the built site. Gives the number of pages in it.
 *
 * @param dist the folder with the built site
 */
export async function writeSearchIndex(
  dist: string,
  entries: Entries,
  country: SearchedCountry,
): Promise<number> {
  const pages = await searchPages(dist, entries);
  const files = searchFiles(pages, entries.terms, country);
  writeSearchFiles(path.join(dist, withoutBase(searchFolder) ?? ''), files);
  return pages.length;
}

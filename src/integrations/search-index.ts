import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Term } from '../lib/content/content.ts';
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
import { searchPages } from './search-pages.ts';

/** A module, because our scripts may not fetch: what can only be imported can take nothing along. */
const moduleOf = (value: unknown): string => `export default ${JSON.stringify(value)}\n`;

type Scores = ReadonlyMap<string, number>;

/** The files of one section. */
function sectionFiles(
  name: string,
  pages: readonly (readonly [SearchPage, Scores])[],
): ReadonlyMap<string, string> {
  const { pieces, starts } = piecesOf(pages.map(([, scores]) => scores));
  const words = pieces.map(moduleOf);
  const texts = pages.map(([{ text }]) => moduleOf(text));
  const edition = createHash('sha256')
    .update([...words, ...texts].join(''))
    .digest('hex')
    .slice(0, 8);
  const head: Head = { edition, pages: pages.map(([{ row }]) => row), starts };
  return new Map([
    [headFile(name), moduleOf(head)],
    ...words.map((text, at) => [pieceFile(name, edition, at), text] as const),
    ...texts.map((text, at) => [textFile(name, edition, at), text] as const),
  ]);
}

/** The words of titles and keywords: those that are worth a guess when somebody mistypes. */
const worthAGuess = ({ row, keywords }: SearchPage): readonly string[] => [
  row[1],
  keywords,
  ...(row[4] ?? []),
];

/**
 * Writes the search list: see `lib/search/files.ts`. Gives the number of pages in it.
 *
 * @param dist the folder with the built site
 * @param regions the ids of the regions
 */
export async function writeSearchIndex(
  dist: string,
  terms: readonly Term[],
  regions: readonly string[],
): Promise<number> {
  const pages = await searchPages(dist, terms);
  const scores = weigh(pages);
  const sections = new Map<string, (readonly [SearchPage, Scores])[]>(
    [...regions, siteSection].map((name) => [name, []]),
  );
  for (const [at, page] of pages.entries()) {
    const [, first = ''] = page.row[0].split('/');
    const section = sections.get(first) ?? sections.get(siteSection);
    section?.push([page, scores[at] ?? new Map<string, number>()]);
  }
  const { words, also } = lexiconOf(terms, pages.flatMap(worthAGuess));
  const files = new Map([
    [thesaurusFile, moduleOf(also)],
    [wordsFile, moduleOf(words)],
    ...[...sections].flatMap(([name, list]) => [...sectionFiles(name, list)]),
  ]);
  const folder = path.join(dist, withoutBase(searchFolder) ?? '');
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return pages.length;
}

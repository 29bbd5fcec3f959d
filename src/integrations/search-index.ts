import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createIndex, close } from 'pagefind';
import type { Term } from '../lib/content/content.ts';
import { term as termAddress } from '../lib/site/addresses.ts';
import { withoutBase } from '../lib/site/base.ts';
import { lexiconOf } from '../lib/site/lexicon.ts';
import { everyPage } from '../lib/site/search-tags.ts';
import { stableFilters } from './stable-filters.ts';

/** Pagefind's own interfaces, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** The titles and keywords of the built pages: the words that are worth a guess when somebody mistypes. */
async function keywordsIn(dist: string): Promise<readonly string[]> {
  const files = await readdir(dist, { recursive: true });
  const pages = files.filter((file) => file.endsWith('index.html')).sort();
  const texts = await Promise.all(pages.map((file) => readFile(path.join(dist, file), 'utf8')));
  const parts = /<title>([^<]*)|<meta name="(?:trefwoorden|gemeente)" content="([^"]*)"/g;
  return texts.flatMap((text) => [...text.matchAll(parts)].map(([, title, words]) => title ?? words ?? ''));
}

/** Throws what Pagefind could not do: half an index is worse than a failed build. */
const must = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
};

/**
 * Indexes the built pages in Dutch, and each term as a result of its own, so that an old name ("AMK") leads to
 * the name of today.
 *
 * @param dist the folder with the built site; always a fresh one, because Pagefind never empties its own
 */
export async function writeSearchIndex(dist: string, terms: readonly Term[]): Promise<number> {
  const { index } = must(await createIndex({ forceLanguage: 'nl' }));
  if (!index) throw new Error('Pagefind: geen index');
  const { page_count } = must(await index.addDirectory({ path: dist }));
  for (const { id, name, today, since, meaning, aliases } of terms) {
    const title = today ? `${name} (nu: ${today})` : name;
    must(
      await index.addCustomRecord({
        // Its engine sets the folder of the site before each address by itself.
        url: withoutBase(termAddress(id)) ?? '',
        language: 'nl',
        content: [title, since && `sinds ${since}`, meaning].filter(Boolean).join('. '),
        meta: { title, soort: 'begrip', trefwoorden: [name, ...aliases].join(' '), woorden: everyPage },
        filters: { soort: ['begrip'], groep: [`begrip-${id}`] },
      }),
    );
  }
  const outputPath = path.join(dist, 'pagefind');
  const files = must(await index.getFiles());
  await close();
  await rm(outputPath, { recursive: true, force: true });
  for (const { path: file, content } of stableFilters(files.files)) {
    if (unused.test(file)) continue;
    const target = path.join(outputPath, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const lexicon = JSON.stringify(lexiconOf(terms, await keywordsIn(dist)));
  await writeFile(path.join(outputPath, 'woorden.js'), `export default ${lexicon};\n`);
  return page_count;
}

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ask } from '../src/components/search/ask.ts';
import type { Load } from '../src/components/search/load.ts';
import { budgets } from '../src/integrations/dist-checks/budgets.ts';
import type { Problem } from '../src/lib/content/problem.ts';
import { searchFolder } from '../src/lib/site/addresses.ts';
import { withoutBase } from '../src/lib/site/base.ts';
import { packFrom } from '../src/lib/site/hosting.ts';

/** So many results are fetched with a search. */
const shown = 5;

/** What one question fetches. */
export interface Weight {
  readonly words: string;
  readonly bytes: number;
  readonly files: number;
}

/** The bytes of a file as a host sends it. */
function sent(path: string): number {
  const content = readFileSync(path);
  return content.length < packFrom ? content.length : gzipSync(content).length;
}

/** A question of the field, and parts of the addresses of the pages that may answer it. */
export interface Question {
  readonly words: string;
  readonly answers: readonly string[];
}

/** The questions of the field. */
export const questions = (): readonly Question[] =>
  readFileSync(new URL('../tests/fixtures/questions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [words = '', answers = ''] = line.split(' | ');
      return { words, answers: answers.split(', ') };
    });

/** The search list in a built site. */
export const searchListIn = (dist: string): string =>
  resolve(dist, withoutBase(searchFolder)?.slice(1) ?? '');

/**
 * What each question fetches of the search list in a folder, when it is the first and no region is chosen; the lightest first.
 *
 * @param told called with what each question finds, best first
 */
export async function searchWeights(
  folder: string,
  asked = questions().map(({ words }) => words),
  told: (words: string, hrefs: readonly string[]) => void = () => undefined,
): Promise<readonly Weight[]> {
  // Many questions fetch the same files: each is packed once.
  const sizes = new Map<string, number>();
  const weights: Weight[] = [];
  for (const words of asked) {
    const fetched = new Map<string, number>();
    const load: Load = async <T>(file: string): Promise<T> => {
      const path = join(folder, file);
      const bytes = sizes.get(path) ?? sent(path);
      sizes.set(path, bytes);
      fetched.set(file, bytes);
      return ((await import(pathToFileURL(path).href)) as { readonly default: T }).default;
    };
    const choice = { soort: '', regio: '', gemeente: '' };
    const { results, page } = await ask(words, choice, 'landelijk', load);
    const hits = await Promise.all(results.slice(0, shown).map(page));
    told(
      words,
      hits.map(({ url }) => url),
    );
    const bytes = [...fetched.values()].reduce((sum, size) => sum + size, 0);
    weights.push({ words, bytes, files: fetched.size });
  }
  return weights.toSorted((a, b) => a.bytes - b.bytes);
}

/** Whether the heaviest first search keeps within the budget. */
export function checkSearchWeight(weights: readonly Weight[]): readonly Problem[] {
  const heaviest = weights.at(-1);
  if (!heaviest || heaviest.bytes <= budgets.search) return [];
  return [
    {
      file: 'dist/zoeklijst',
      line: undefined,
      what: `De vraag “${heaviest.words}” haalt bij een eerste keer zoeken ${heaviest.bytes} bytes op; het mogen er ${budgets.search} zijn.`,
      remedy: 'Maak de stukken van de zoeklijst kleiner (src/lib/search/weigh.ts), of haal minder op.',
    },
  ];
}

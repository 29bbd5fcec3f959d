import type { Lexicon } from '../../lib/site/lexicon.ts';
import { searchWords } from '../../lib/site/addresses.ts';
import { everyPage } from '../../lib/site/search-tags.ts';
import { normalise } from '../../lib/places/normalise.ts';
import {
  engine,
  filtersFor,
  type Choice,
  type Engine,
  type Found,
  type Hit,
  type Regions,
} from './engine.ts';
import { ranked, type PageFacts, type Ranked, type WordHits } from './rank.ts';
import { asked, meant, sayings } from './words.ts';

/** What was found, and what became of the words. */
export interface Answer {
  readonly results: readonly Ranked[];
  /** Words that stand nowhere and look like none that do. */
  readonly unknown: readonly string[];
  /** Words that were read as another. */
  readonly read: readonly (readonly [typed: string, as: string])[];
  readonly page: (id: string) => Promise<Hit>;
}

interface Known {
  /** A page by its id, also one on which no word was found. */
  readonly pages: ReadonlyMap<string, () => Promise<Hit>>;
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly lexicon: Lexicon;
}

let known: { readonly by: Engine; readonly what: Promise<Known> } | undefined;

/** What is known beside the index; asked again of a new engine, and after it did not come. */
function knownBy(pagefind: Engine): Promise<Known> {
  if (known?.by !== pagefind) known = { by: pagefind, what: know(pagefind) };
  known.what.catch(() => {
    known = undefined;
  });
  return known.what;
}

let attempts = 0;

async function know(pagefind: Engine): Promise<Known> {
  attempts += 1;
  // A browser remembers of an address that it could not be imported: another try has another address.
  const address = attempts > 1 ? `${searchWords}?poging=${attempts}` : searchWords;
  const { default: lexicon } = (await import(/* @vite-ignore */ address)) as { readonly default: Lexicon };
  const facts = new Map<string, PageFacts>();
  const pages = new Map<string, () => Promise<Hit>>();
  const names = await pagefind.filters();
  const put = async (filter: string, add: (value: string, old: PageFacts) => PageFacts): Promise<void> => {
    for (const value of Object.keys(names[filter] ?? {})) {
      const { results } = await pagefind.search(`"${everyPage}"`, { filters: { [filter]: value } });
      for (const { id, data } of results) {
        facts.set(id, add(value, facts.get(id) ?? {}));
        pages.set(id, data);
      }
    }
  };
  await put('soort', (kind, old) => ({ ...old, kind }));
  await put('regio', (region, old) => ({ ...old, region }));
  await put('groep', (group, old) => ({ ...old, group }));
  await put('gemeente', (name, old) => ({
    ...old,
    municipalities: [...(old.municipalities ?? []), normalise(name)],
  }));
  return { pages, facts, lexicon };
}

/** What a synonym counts for beside the word itself. */
const synonym = 0.85;
/** A page counts for a word that stands on it, however little it is about it. */
const least = 0.3;

/** Searches for a question. Throws when the engine, its index or its words do not come. */
export async function ask(text: string, choice: Choice, regions: Regions): Promise<Answer> {
  const pagefind = await engine();
  const { pages: all, facts, lexicon } = await knownBy(pagefind);
  const filters = filtersFor(choice, regions);
  const data = new Map(all);

  /** The pages on which a word stands, the best with 1. */
  const pagesFor = async (word: string): Promise<Map<string, number>> => {
    const parts = word.split(' ');
    const exact = await pagefind.search(parts.length > 1 ? word : `"${word}"`, { filters });
    if (!exact.results.length) return new Map();
    const loose: Found = parts.length > 1 ? exact : await pagefind.search(word, { filters });
    const here = new Set(exact.results.map(({ id }) => id));
    const results = loose.results.filter(({ id }) => here.has(id));
    const best = Math.max(...results.map(({ score }) => score), Number.EPSILON);
    for (const one of results) data.set(one.id, one.data);
    return new Map(results.map(({ id, score }) => [id, least + (1 - least) * (score / best)]));
  };

  const allowed = (id: string): boolean => {
    const region = facts.get(id)?.region;
    return !choice.regio || region === undefined || region === choice.regio || region === regions.national;
  };

  const { words, calls } = asked(text);
  const unknown: string[] = [];
  const read: (readonly [string, string])[] = [];
  const hits: WordHits[] = [];
  const add = (pages: ReadonlyMap<string, number>, factor: number): void => {
    if (pages.size) hits.push({ pages, weight: factor * Math.log(1 + facts.size / pages.size) });
  };
  for (const word of words) {
    let pages = await pagesFor(word);
    const said = Object.hasOwn(lexicon.also, word) ? lexicon.also[word] : undefined;
    if (!pages.size && said === undefined) {
      const other = meant(word, lexicon.words);
      if (other !== undefined) pages = await pagesFor(other);
      if (other !== undefined && pages.size) read.push([word, other]);
      else unknown.push(word);
    }
    if (said !== undefined) {
      for (const [id, share] of await pagesFor(said))
        pages.set(id, Math.max(pages.get(id) ?? 0, share * synonym));
    }
    add(pages, 1);
  }
  for (const phrase of sayings(words)) {
    const said =
      phrase.includes(' ') && Object.hasOwn(lexicon.also, phrase) ? lexicon.also[phrase] : undefined;
    if (said !== undefined) add(await pagesFor(said), synonym);
  }

  const typed = ` ${normalise(text)} `;
  const municipalities = [...new Set([...facts.values()].flatMap((one) => one.municipalities ?? []))];
  const wish = {
    region: choice.regio,
    national: regions.national,
    municipalities: municipalities.filter((name) => typed.includes(` ${name} `)),
    calls,
    named: new Set([`begrip-${typed.trim().replaceAll(' ', '-')}`]),
  };
  return {
    results: ranked(hits, facts, wish, choice.soort === '' && choice.gemeente === '' ? allowed : undefined),
    unknown,
    read,
    page: (id) => data.get(id)?.() ?? Promise.reject(new Error('A page is not there.')),
  };
}

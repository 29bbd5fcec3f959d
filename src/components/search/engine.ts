import { searchEngine } from '../../lib/site/addresses.ts';

/** The part of a found page that we show, as Pagefind gives it. */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** HTML in which only `<mark>` and escaped characters occur. */
  readonly excerpt: string;
  readonly sub_results?: readonly { readonly title: string; readonly url: string }[];
}

export interface Found {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly data: () => Promise<Hit>;
  }[];
}

type Filter = string | { readonly none: readonly string[] };

export interface Engine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** A word in quotes is found in all its forms and in nothing that only begins alike. */
  search(words: string, options?: { readonly filters: Readonly<Record<string, Filter>> }): Promise<Found>;
}

/** What a word counts for where it stands; see `searchTags`. */
const metaWeights = { title: 5, trefwoorden: 5, woorden: 2, soort: 0, regio: 0, gemeente: 0, groep: 0 };

let loading: Promise<Engine> | undefined;
let attempts = 0;

async function load(): Promise<Engine> {
  attempts += 1;
  // A browser remembers of an address that it could not be imported: another try has another address.
  const address = attempts > 1 ? `${searchEngine}?poging=${attempts}` : searchEngine;
  const pagefind = (await import(/* @vite-ignore */ address)) as Engine;
  // Without a worker, so that the page can see whether a part of the index failed to come.
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights }, noWorker: true });
  await pagefind.init();
  // It starts without its index too, and then finds nothing for any word; the filters lie in the index.
  if (!Object.keys(await pagefind.filters()).length) throw new Error('The search index did not come.');
  return pagefind;
}

/**
 * The search engine. Loaded on first use, because it is heavier than any page. Throws when it or its index cannot be
 * loaded; the next call then tries again.
 */
export function engine(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Lets go of an engine that did not work: the next call loads it anew. */
export const letGo = (): void => {
  loading = undefined;
};

/**
 * Whether a part of the index failed to come since `performance.clearResourceTimings`. The engine keeps that to itself, and
 * then finds nothing for a word that stands on many pages.
 */
export const lostPart = (): boolean =>
  performance
    .getEntriesByType('resource')
    .some(
      (entry) =>
        entry instanceof PerformanceResourceTiming &&
        entry.name.includes('.pf_index') &&
        (entry.responseStatus === 0 || entry.responseStatus >= 400),
    );

export interface Choice {
  readonly soort: string;
  readonly regio: string;
  readonly gemeente: string;
}

/** The regions that can be chosen, by their names. */
export interface Regions {
  readonly all: readonly string[];
  /** The one whose pages belong to every region. */
  readonly national: string;
}

/**
 * The filters for a choice. A region leaves out the other regions, and so keeps the pages that belong to all.
 *
 */
export const filtersFor = (choice: Choice, { all, national }: Regions): Readonly<Record<string, Filter>> => ({
  ...(choice.soort && { soort: choice.soort }),
  ...(choice.gemeente && { gemeente: choice.gemeente }),
  ...(choice.regio && {
    regio: { none: all.filter((name) => name !== choice.regio && name !== national) },
  }),
});

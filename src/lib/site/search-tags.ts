import { innerWords } from './compounds.ts';

/** What a page is, in the words of the filter on the search page. */
export type Kind = 'hoofdstuk' | 'hulpmiddel' | 'kaart' | 'contact' | 'begrip' | 'uitleg';

export interface SearchFacts {
  readonly kind: Kind;
  /** The name of the region; left out on pages that belong to every region. */
  readonly region?: string | undefined;
  /** Names of municipalities that the page is about. */
  readonly municipalities?: readonly string[];
  /** Old names and other words that should find the page. */
  readonly keywords?: readonly string[];
}

/** A comma or a colon would start another value. */
const plain = (value: string): string => value.replace(/[,:\s]+/g, ' ').trim();

/**
 * The attributes of the main part of a page for Pagefind: what it is (for the filters), and the words that find
 * it though they do not stand in it.
 *
 * @param text the words of the page, of which the inner parts are added; HTML is allowed
 */
export function searchAttributes(facts: SearchFacts, text: string): Record<string, string> {
  const words = [...(facts.keywords ?? []), ...innerWords(text.replace(/<[^>]*>/g, ' '))];
  const filters = [
    `soort:${facts.kind}`,
    ...(facts.region === undefined ? [] : [`regio:${plain(facts.region)}`]),
    ...(facts.municipalities ?? []).map((name) => `gemeente:${plain(name)}`),
  ];
  const meta = [...filters, ...(words.length ? [`trefwoorden:${plain(words.join(' '))}`] : [])];
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': filters.join(', '),
    'data-pagefind-meta': meta.join(', '),
  };
}

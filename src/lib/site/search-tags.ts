import { innerWords } from './compounds.ts';

/** What a page is, in the words of the filter on the search page. */
export type Kind =
  | 'hoofdstuk'
  | 'handreiking'
  | 'praktijk'
  | 'oefengeval'
  | 'hulpmiddel'
  | 'kaart'
  | 'contact'
  | 'begrip'
  | 'vraag'
  | 'uitleg';

export interface SearchFacts {
  readonly kind: Kind;
  /** The name of the region; left out on pages that belong to every region. */
  readonly region?: string | undefined;
  /** Names of municipalities that the page is about. */
  readonly municipalities?: readonly string[];
  /** Old names and other words that should find the page; the first five weigh most. */
  readonly keywords?: readonly string[];
  /** What the page is a form of: pages that begin alike, up to a "/", are shown as one result. The one without "/" is shown. */
  readonly group?: string;
}

/** A `<meta>` in the head that Pagefind reads: something to filter by, to show with a result, or to find it by. */
export interface SearchTag {
  readonly name: 'soort' | 'regio' | 'gemeente' | 'groep' | 'trefwoorden' | 'woorden';
  readonly content: string;
  /** Words to find a page by are no filter. */
  readonly filter: boolean;
}

const filter = (name: SearchTag['name'], content: string): SearchTag => ({ name, content, filter: true });

const words = (name: SearchTag['name'], list: readonly string[]): readonly SearchTag[] =>
  list.length ? [{ name, content: list.join(' '), filter: false }] : [];

/** So many keywords say what a page is about; those after them only help to find it. */
const mostImportant = 5;

/**
 * What search knows of a page: what it is (for the filters), and the words that find it though they do not
 * stand in it. Each value is a tag of its own, because Pagefind takes one static value from an attribute.
 *
 * @param text the words of the page, of which the inner parts are added; HTML is allowed
 */
export function searchTags(facts: SearchFacts, text: string): readonly SearchTag[] {
  const { keywords = [] } = facts;
  return [
    filter('soort', facts.kind),
    ...(facts.region === undefined ? [] : [filter('regio', facts.region)]),
    ...(facts.municipalities ?? []).map((name) => filter('gemeente', name)),
    ...(facts.group === undefined ? [] : [filter('groep', facts.group)]),
    ...words('trefwoorden', keywords.slice(0, mostImportant)),
    ...words('woorden', [...keywords.slice(mostImportant), ...innerWords(text.replace(/<[^>]*>/g, ' '))]),
  ];
}

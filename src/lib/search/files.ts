/**
 * The search list, as the build writes it and a browser reads it. It lies in sections: one for each region, and one for the
 * pages that belong to none. A search fetches the heads of the sections it looks in, the pieces in which its words stand, and
 * the texts of the pages that are shown.
 */

/** What a section of pages of no region is called. */
export const siteSection = 'site';

/** A page: its address inside the site, its title, its kind, its group or '', and the municipalities it is about. */
export type PageRow = readonly [
  url: string,
  title: string,
  kind: string,
  group?: string,
  municipalities?: readonly string[],
];

/** What is known of a section before a word is looked up. */
export interface Head {
  /** The folder of the pieces and the texts: another one when one of them changed. */
  readonly edition: string;
  readonly pages: readonly PageRow[];
  /** The first stem of each piece. */
  readonly starts: readonly string[];
}

/** For each stem the pages on which it stands, each followed by what it counts for there. */
export type Piece = Readonly<Record<string, readonly number[]>>;

/** A number to call: what for, who, as it is dialled, as it is read, and a doubt about it or ''. */
export type Phone = readonly [what: string, who: string, href: string, shown: string, doubt: string];

/**
 * What leads a search to the regions that answer it, and to every municipality. One file for the whole country, so that a search
 * costs the same however many regions there are.
 */
export interface Guide {
  /** The folder of its pieces. */
  readonly edition: string;
  /** The regions, without the one whose pages belong to all. */
  readonly regions: readonly string[];
  /** The first stem of each piece; none where there are so few regions that a search looks in all of them. */
  readonly starts: readonly string[];
  /** Of each municipality its name, the place of its region in `regions` or -1, and its other names. */
  readonly municipalities: readonly (readonly [name: string, region: number, ...alsoKnownAs: string[]])[];
  /** What the page of a municipality tells of: the words that find it beside its name. */
  readonly tells: string;
}

/** The text of a page. */
export interface PageText {
  readonly text: string;
  /** Its headings: the id, the text, and the number of words before it. */
  readonly headings?: readonly (readonly [id: string, text: string, at: number])[];
  readonly phones?: readonly Phone[];
}

/** What people say and the words of the field for it. */
export type Thesaurus = Readonly<Record<string, string>>;

export const headFile = (section: string): string => `${section}.js`;
export const pieceFile = (section: string, edition: string, at: number): string =>
  `${section}/${edition}/w${at}.js`;
export const textFile = (section: string, edition: string, page: number): string =>
  `${section}/${edition}/t${page}.js`;
/** What the pieces of the guide are filed under: for each stem in how many regions it stands, and then the best of these with their scores. */
export const guideSection = 'land';
/** Without a region chosen a search looks in so many at most. */
export const mostRegions = 3;
/** Fetched with the first search. */
export const guideFile = headFile(guideSection);
export const thesaurusFile = 'ook.js';
/** Fetched when a word is not known. */
export const wordsFile = 'woorden.js';

/** The piece in which a stem would stand; undefined when it comes before the first. */
export function pieceOf(stem: string, starts: readonly string[]): number | undefined {
  const after = starts.findIndex((start) => start > stem);
  const at = (after < 0 ? starts.length : after) - 1;
  return at < 0 ? undefined : at;
}

/** A part of a card to read: a title, and one form of content. */
export type ReadingPart = { readonly title: string } & (
  | { readonly form: 'steps' | 'points'; readonly lines: readonly string[] }
  | { readonly form: 'do'; readonly yes: readonly string[]; readonly no: readonly string[] }
  | { readonly form: 'rows'; readonly rows: readonly (readonly [string, string])[] }
  /** So many lines to write on. */
  | { readonly form: 'write'; readonly count: number }
);

/** A card to read and print, of the folder leeskaarten: no decision, but what to do and to say. */
export interface ReadingCard {
  /** The last part of its address. */
  readonly id: string;
  /** The region to which it belongs; the national one for what holds everywhere. */
  readonly region: string;
  /** Its place in lists: a low number comes first. */
  readonly place: number;
  readonly title: string;
  readonly summary: string;
  /** The page of the site that tells more. */
  readonly href: string;
  readonly keywords: readonly string[];
  readonly parts: readonly ReadingPart[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly checkedOn: string;
}

import type { Area } from '../lookup/area.ts';
import type { PrepareByRole } from '../contacts/prepare-file.ts';
import type { Agreements } from '../region/agreement.ts';
import type { KnownMunicipality, Place } from '../places/place.ts';
import type { Region } from '../region/region.ts';
import type { Source } from '../sources/source.ts';

/** A term of begrippen.yaml: an abbreviation, or an old name with the name of today. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** The name of today, when this one is old. */
  readonly today: string | undefined;
  /** Since when: "2015". */
  readonly since: string | undefined;
  readonly meaning: string;
  /** Other spellings that search should find. */
  readonly aliases: readonly string[];
  /** The words under which it opens in running text; none: it does not. */
  readonly inText: readonly string[];
  /** Address on the site where one reads on. */
  readonly href: string | undefined;
  readonly source: string;
  /** The place in it. */
  readonly at: string | undefined;
  readonly checkedOn: string;
}

/** A question of open-vragen.yaml, to which nobody found a sound answer yet. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  /** What is known all the same, and what to do meanwhile. */
  readonly known: string;
  /** Whom to ask: a function or an organisation. */
  readonly ask: string;
  /** Address on the site where one reads on. */
  readonly href: string | undefined;
  /** On what rests what is known: ids of sources. */
  readonly sources: readonly string[];
  /** The day on which an answer was last looked for. */
  readonly checkedOn: string;
}

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

/** A group of zelftoets.yaml: points of working together that a school judges for itself. */
export interface SelfCheckGroup {
  readonly id: string;
  readonly title: string;
  /** Each with what changed since its source, where something did. */
  readonly points: readonly {
    readonly id: string;
    readonly text: string;
    readonly now: string | undefined;
  }[];
}

/** All that editors write outside the chapters, read, checked and linked together. */
export interface Content {
  readonly sources: ReadonlyMap<string, Source>;
  /** Who works where, and what they agreed: `lookup` answers from these. */
  readonly areas: readonly Area[];
  /** Every agreement that an office can make, with its words. */
  readonly agreements: Agreements;
  readonly regions: ReadonlyMap<string, Region>;
  /** All municipalities of the country, those of no region as well. */
  readonly municipalities: readonly KnownMunicipality[];
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
  /** What whom one calls will ask, by role. */
  readonly prepare: PrepareByRole;
  readonly openQuestions: readonly OpenQuestion[];
  /** In their order. */
  readonly readingCards: readonly ReadingCard[];
  readonly selfCheck: readonly SelfCheckGroup[];
}

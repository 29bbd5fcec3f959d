import type { Area } from '../lookup/area.ts';
import type { PrepareByRole } from '../contacts/prepare-file.ts';
import type { Agreements } from '../region/agreement.ts';
import type { KnownMunicipality, Merger, Place } from '../places/place.ts';
import type { Region } from '../region/region.ts';
import type { Source } from '../sources/source.ts';
import type { TrapTheme } from './trap-themes.ts';

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

/** A question of open-vragen.yaml: nobody found a sound answer yet, or it is about something that this site leaves to others. */
export interface OpenQuestion {
  readonly id: string;
  /** What this site is not about, in a few words. */
  readonly topic: string | undefined;
  readonly question: string;
  /** What people type who look for it. */
  readonly aliases: readonly string[];
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

/** A made-up case of the folder oefenen, with which a team walks a rule together. */
export interface Exercise {
  /** The last part of its address. */
  readonly id: string;
  /** Its place in lists: a low number comes first. */
  readonly place: number;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** The rule that is practised, and the story of the case of that rule whose answers count. */
  readonly rule: string;
  readonly story: string;
  /** The outcome to which those answers led when this was written. */
  readonly end: string;
  /** What happened, in paragraphs. */
  readonly situation: readonly string[];
  /** Where the team stops to talk: a question of the rule, and what to ask each other. */
  readonly stops: readonly { readonly question: string; readonly ask: string }[];
  /** What people tend to miss. */
  readonly missed: readonly string[];
  /** What this rests on beside the sources of the rule: ids of sources, each with its place. */
  readonly sources: readonly { readonly source: string; readonly at: string | undefined }[];
  readonly checkedOn: string;
}

/** A text of the folder sjablonen that a school makes its own: what stands between brackets, it fills in. */
export interface Template {
  /** The last part of its address. */
  readonly id: string;
  /** Its place in lists: a low number comes first. */
  readonly place: number;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** The page of the site that tells how to use it. */
  readonly href: string;
  /** The title above the text itself. */
  readonly head: string;
  readonly parts: readonly {
    readonly head: string;
    readonly lines: readonly string[];
    readonly steps: readonly string[];
  }[];
  readonly sources: readonly { readonly source: string; readonly at: string | undefined }[];
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

/** A table of enquete.yaml: what a share or a mean of those who answered said. */
export interface SurveyTable {
  readonly id: string;
  readonly title: string;
  /** What stands above the names of the rows. */
  readonly rowHead: string;
  /** How many answers the shares are of, and what those are; undefined where the source does not say. */
  readonly of: { readonly count: number; readonly what: string } | undefined;
  readonly columns: readonly {
    readonly id: string;
    readonly head: string;
    readonly unit: SurveyUnit;
  }[];
  /** A name, and for each column a value. */
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** A share of a hundred, or a mean of numbers. */
export type SurveyUnit = 'procent' | 'gemiddelde';
/** Of a source that the site takes the place of: each of its headings, in its order. */
export interface SourceCoverage {
  readonly source: string;
  readonly headings: readonly {
    /** As the source has it, with its number. */
    readonly title: string;
    /** Where in the source: "blz. 12". */
    readonly at: string | undefined;
    /** Addresses on the site where it is told, the most important first; none when it is left out. */
    readonly pages: readonly string[];
    /** What was left out of it, and why. */
    readonly leftOut: string | undefined;
  }[];
}

/** Something in a source that is outdated or unclear, and what the site says instead. */
export interface Trap {
  readonly id: string;
  readonly theme: TrapTheme;
  /** Ids of the sources that say it so. */
  readonly sources: readonly string[];
  readonly trap: string;
  readonly answer: string;
  /** Addresses on the site where that is seen. */
  readonly pages: readonly string[];
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
  /** The municipalities that are no more, with what they became. */
  readonly mergers: readonly Merger[];
  readonly places: readonly Place[];
  /** Places of other municipalities that the list of the country lacks. */
  readonly placesElsewhere: readonly Place[];
  readonly terms: readonly Term[];
  /** What whom one calls will ask, by role. */
  readonly prepare: PrepareByRole;
  readonly openQuestions: readonly OpenQuestion[];
  /** In their order. */
  readonly readingCards: readonly ReadingCard[];
  readonly selfCheck: readonly SelfCheckGroup[];
  /** In their order. */
  readonly exercises: readonly Exercise[];
  /** In their order. */
  readonly templates: readonly Template[];
  readonly survey: readonly SurveyTable[];
  readonly coverage: readonly SourceCoverage[];
  readonly traps: readonly Trap[];
}

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
}

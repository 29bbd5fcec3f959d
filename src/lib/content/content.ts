import type { PrepareByRole } from '../contacts/prepare-file.ts';
import type { Place } from '../places/place.ts';
import type { Region } from '../region/region.ts';
import type { Source } from '../sources/source.ts';

/** Something wrong in the content. Shown to an editor, in Dutch: where, what, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; undefined where it can't be told. */
  readonly line: number | undefined;
  readonly what: string;
  readonly remedy: string;
}

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

/** All that editors write outside the chapters, read, checked and linked together. */
export interface Content {
  readonly sources: ReadonlyMap<string, Source>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
  /** What whom one calls will ask, by role. */
  readonly prepare: PrepareByRole;
}

import type { Area } from '../lookup/area.ts';
import type { PrepareByRole } from '../contacts/prepare-file.ts';
import type { Agreements } from '../region/agreement.ts';
import type { KnownMunicipality, Merger, Place } from '../places/place.ts';
import type { Region } from '../region/region.ts';
import type { Source } from '../sources/source.ts';
import type { SourceCoverage } from './coverage.ts';
import type { Exercise } from './exercise.ts';
import type { OpenQuestion } from './open-question.ts';
import type { ReadingCard } from './reading-card.ts';
import type { SelfCheckGroup } from './self-check.ts';
import type { SurveyTable } from './survey.ts';
import type { Template } from './template.ts';
import type { Term } from './term.ts';
import type { Trap } from './trap.ts';

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

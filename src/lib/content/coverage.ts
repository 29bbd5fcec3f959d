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

/** What was done with the headings of a source, in numbers. */
export interface Counts {
  readonly all: number;
  /** Told, also when a part was left out. */
  readonly told: number;
  /** Told, but for a part that was left out with its reason. */
  readonly partly: number;
  readonly leftOut: number;
}

/** Counts the headings of a source; every one is told, or left out with a reason. */
export function countHeadings({ headings }: SourceCoverage): Counts {
  const told = headings.filter(({ pages }) => pages.length > 0);
  return {
    all: headings.length,
    told: told.length,
    partly: told.filter(({ leftOut }) => leftOut !== undefined).length,
    leftOut: headings.length - told.length,
  };
}

/** The same for all sources together. */
export const total = (coverage: readonly SourceCoverage[], of: keyof Counts): number =>
  coverage.reduce((sum, one) => sum + countHeadings(one)[of], 0);

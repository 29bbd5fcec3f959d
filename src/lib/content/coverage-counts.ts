import type { SourceCoverage } from './content.ts';

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

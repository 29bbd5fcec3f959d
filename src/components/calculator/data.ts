import type { Texts } from '../../lib/calculators/answer.ts';

/** What an answer needs of the page and the region around it. Written into the page by the build, as plain data. */
export interface CalculatorData {
  readonly title: string;
  readonly region: string;
  /** The address of the contacts of the region. */
  readonly contacts: string;
  /** Each source with its place in the list on the page, counted from 1, and its title, date and check in words. */
  readonly sources: Readonly<Record<string, { readonly number: number; readonly words: string }>>;
  /** The sentences that an answer names by their id. */
  readonly texts: Texts;
  /** What the region says on the points that an answer may name. */
  readonly agreements: Readonly<
    Record<string, { readonly label: string; readonly sentence: string; readonly origin: string }>
  >;
}

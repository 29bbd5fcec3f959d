import type { AgreementId } from '../region/agreement.ts';
import type { Cite, Texts } from './answer.ts';
import type { ByHand, Figures } from './by-hand.ts';

/** What the code of a calculator asks of its words. */
export interface Arithmetic {
  /** The names of the sentences that an answer may have. */
  readonly says: { readonly reasons: readonly string[]; readonly actions: readonly string[] };
  readonly byHand: () => Figures;
}

/** A calculator as lists, search and its own page show it: the words of its file. Its arithmetic is in the folder with its id. */
export interface Calculator {
  readonly title: string;
  /** One sentence for lists and search. */
  readonly purpose: string;
  /** Other words by which people look for it. */
  readonly keywords: readonly string[];
  /** Everything that it cites, in the order of their numbers. */
  readonly sources: readonly Cite[];
  /** Points on which a region may have an agreement of its own, that an answer may name. */
  readonly agreements: readonly AgreementId[];
  /** The sentences that its answers name by their id. */
  readonly texts: Texts;
  /** The same without the calculator, for who has no JavaScript or wants to check it. */
  readonly byHand: ByHand;
  /** ISO: when an editor last held rule and texts against these sources. */
  readonly checkedOn: string;
}

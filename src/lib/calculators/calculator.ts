import type { AgreementId } from '../region/agreement.ts';
import type { Cite, Texts } from './answer.ts';
import type { ByHand, Figures } from './by-hand.ts';
import type { Slots } from './say.ts';

/** What a field of the form needs of its words. */
export interface FieldSays {
  /** What can be chosen in it. */
  readonly choices?: readonly string[];
  /** What is filled in in its label. */
  readonly figures?: readonly string[];
}

/** The names of what a calculator, or all of them, says beside its reasons and actions. */
export interface SharedSays {
  readonly sentences: Slots;
  readonly fields: Readonly<Record<string, FieldSays>>;
}

/** The names of the words of a calculator. */
export interface Says extends SharedSays {
  readonly reasons: readonly string[];
  readonly actions: readonly string[];
  /** Those among reasons and actions in which the arithmetic fills something in. */
  readonly filled?: Slots;
}

/** What the code of a calculator asks of its words. */
export interface Arithmetic {
  readonly says: Says;
  /** In these words, where what it gives has words of its own. */
  readonly byHand: (texts: Pick<Texts, 'sentences'>) => Figures;
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
  /** The sentences of its answers, and the words of its form. */
  readonly texts: Texts;
  /** The same without the calculator, for who has no JavaScript or wants to check it. */
  readonly byHand: ByHand;
  /** ISO: when an editor last held rule and texts against these sources. */
  readonly checkedOn: string;
}

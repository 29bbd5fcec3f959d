import type { AgreementId } from '../region/agreement.ts';
import type { Action, Citation, NonEmpty, Urgency } from '../rules/core/flow.ts';

export type Cite = Citation;

/** One sentence or two that read well on their own, with what they rest on. */
export interface Reason {
  readonly text: string;
  readonly sources: NonEmpty<Cite>;
}

/**
 * The sentences of a calculator that never change, by id. An answer names them, so that the page carries them as
 * text and the script need not.
 */
export interface Texts<R extends string = string, A extends string = string> {
  readonly reasons: Readonly<Record<R, Reason>>;
  readonly actions: Readonly<Record<A, Action>>;
}

/** What a calculator says. Where it must name a date, a sentence stands in full; elsewhere its id is enough. */
export interface Answer<R extends string = string, A extends string = string> {
  readonly urgency: Urgency;
  readonly title: string;
  /** The answer itself, with its dates and numbers. */
  readonly lines: NonEmpty<string>;
  readonly why: NonEmpty<R>;
  /** What nobody could confirm, where sources differ, and how it was reckoned here all the same. */
  readonly uncertain: NonEmpty<R | Reason>;
  /** Who does what now. */
  readonly actions: NonEmpty<A | Action>;
  /** Whom to call; the page links to the contacts of the region. */
  readonly call: NonEmpty<string>;
  /** Points on which the region may have an agreement of its own: its sentence is shown. It changes no answer. */
  readonly agreements: readonly AgreementId[];
  /** What was filled in, so that a print can be checked. */
  readonly given: NonEmpty<string>;
}

/** An answer with all its sentences in full. */
export type Spelled = Omit<Answer, 'why' | 'uncertain' | 'actions'> & {
  readonly why: readonly Reason[];
  readonly uncertain: readonly Reason[];
  readonly actions: readonly Action[];
};

/** The sentence of an id, or the sentence itself; nothing for an id that the texts do not know. */
const spell = <T extends object>(
  said: readonly (string | T)[],
  texts: Readonly<Record<string, T>>,
): readonly T[] => said.flatMap((one) => (typeof one === 'string' ? (texts[one] ?? []) : one));

/** Puts the sentences in the place of their ids. */
export const spelled = (answer: Answer, { reasons, actions }: Texts): Spelled => ({
  ...answer,
  why: spell(answer.why, reasons),
  uncertain: spell(answer.uncertain, reasons),
  actions: spell(answer.actions, actions),
});

/** What must be put right first: a sentence for each field, by the id of the field. */
export type Errors = Readonly<Record<string, string>>;

export type Outcome<T = Answer> = { readonly errors: Errors } | { readonly answer: T };

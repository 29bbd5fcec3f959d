import type { AgreementId } from '../region/agreement.ts';
import type { Action, Citation, NonEmpty, Urgency } from '../rules/core/flow.ts';
import { filled, type Figures } from './say.ts';

export type Cite = Citation;

/** One sentence or two that read well on their own, with what they rest on. */
export interface Reason {
  readonly text: string;
  readonly sources: NonEmpty<Cite>;
}

/** What is written beside a field of the form. */
export interface FieldText {
  readonly label: string;
  readonly hint?: string;
  /** What can be chosen, by what it means to the arithmetic; none where something is typed. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** The words of a calculator, by their names. The page carries them as text, so that the script need not. */
export interface Texts {
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly actions: Readonly<Record<string, Action>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** A reason or an action by its name, with what is filled in. */
export type Filled<N extends string> = readonly [name: N, figures: Figures];

/** What a calculator says. Reasons and actions go by their names. */
export interface Answer<R extends string = string, A extends string = string> {
  readonly urgency: Urgency;
  readonly title: string;
  /** The answer itself, with its dates and numbers. */
  readonly lines: NonEmpty<string>;
  readonly why: NonEmpty<R>;
  /** What nobody could confirm, where sources differ, and how it was reckoned here all the same. */
  readonly uncertain: NonEmpty<R | Filled<R>>;
  /** Who does what now. */
  readonly actions: NonEmpty<A | Filled<A>>;
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

/** What stands under each name; nothing for a name that the texts do not know. */
const spell = <T extends object>(
  said: readonly (string | Filled<string>)[],
  texts: Readonly<Record<string, T>>,
): readonly T[] =>
  said.flatMap((one) => {
    const [name, figures] = typeof one === 'string' ? [one, {}] : one;
    const text = texts[name];
    return text ? [filled(text, figures)] : [];
  });

/** Puts the sentences in the place of their names. */
export const spelled = (
  answer: Answer,
  { reasons, actions }: Pick<Texts, 'reasons' | 'actions'>,
): Spelled => ({
  ...answer,
  why: spell(answer.why, reasons),
  uncertain: spell(answer.uncertain, reasons),
  actions: spell(answer.actions, actions),
});

/** What must be put right first: a sentence for each field, by the id of the field. */
export type Errors = Readonly<Record<string, string>>;

export type Outcome<T = Answer> = { readonly errors: Errors } | { readonly answer: T };

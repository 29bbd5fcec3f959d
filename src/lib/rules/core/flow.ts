/**
 * What a rule is. A rule (beslisregel) is data: questions, options that name where they lead, outcomes.
 * This folder imports nothing: everything else in the house leans on it.
 */

export type NonEmpty<T> = readonly [T, ...T[]];

/** From most to least urgent. No outcome ever says "niet melden" or "veilig". */
export type Urgency = 'crisis' | 'melden' | 'handelen' | 'vastleggen';
export const urgencies: NonEmpty<Urgency> = ['crisis', 'melden', 'handelen', 'vastleggen'];

/** A reference to a source in bronnen.yaml; `at` is the place in it ("art. 21a", "blz. 12"). */
export interface Citation {
  readonly source: string;
  readonly at?: string;
}

/** Something to do now, and who does it ("Directeur", "Jij", "IB'er en leerkracht"). */
export interface Action {
  readonly who: string;
  readonly what: string;
  /**
   * How urgent this is, where an answer brings along something more urgent than the outcome may be: a call in doubt, or 112.
   * A result puts it before what is less urgent.
   */
  readonly urgency?: Urgency;
}

/** A version of a rule, and what its readers will notice of it. */
export interface Change {
  /** "2026-3" */
  readonly version: string;
  /** ISO day: "2026-11-28". */
  readonly day: string;
  /** What is different now, a sentence each. */
  readonly what: NonEmpty<string>;
}

/** What an answer brings with it, wherever the route ends. */
export interface Carried {
  readonly actions?: readonly Action[];
  readonly record?: readonly string[];
  readonly roles?: readonly string[];
}

export interface Option extends Carried {
  readonly id: string;
  readonly label: string;
  /** The id of a question or an outcome. Always data, never a function. */
  readonly next: string;
  /** One sentence: why this answer leads there. */
  readonly because: string;
  readonly sources: NonEmpty<Citation>;
}

interface AnyQuestion {
  readonly text: string;
  /** The question in at most 80 characters, for card and diagram. */
  readonly short: string;
  readonly explanation?: string;
  /** Regional parameters whose sentence is shown under the question. */
  readonly regional?: readonly string[];
  readonly options: readonly [Option, Option, ...Option[]];
}

/** A question of fact: the answer can be looked up. */
export interface FactQuestion extends AnyQuestion {
  readonly kind: 'feit';
  /**
   * Earlier questions on which the meaning of an answer rests: when one of them is answered otherwise, this one is asked
   * again. Any other fact stays a fact.
   */
  readonly dependsOn?: readonly string[];
}

/**
 * A question that the professional weighs: it says what to weigh and whom to ask. It is weighed anew when any earlier
 * answer changes.
 */
export interface WeighQuestion extends AnyQuestion {
  readonly kind: 'weging';
  /** Of a fact only. */
  readonly dependsOn?: never;
  readonly weigh: NonEmpty<string>;
  readonly ask: NonEmpty<string>;
}

export type Question = FactQuestion | WeighQuestion;

export interface Outcome {
  readonly title: string;
  /** The outcome in at most 110 characters, for card and diagram. */
  readonly short: string;
  readonly urgency: Urgency;
  /** One or two sentences: what this means. */
  readonly summary: string;
  readonly actions: NonEmpty<Action>;
  readonly record: NonEmpty<string>;
  /**
   * What the other side will ask besides what it always asks (the list of its role in houd-klaar.yaml): the reader has it at
   * hand before calling.
   */
  readonly prepare?: readonly string[];
  /** Whom to call: roles, which a region turns into contacts. Most important first. */
  readonly roles: readonly string[];
  /** Other rules worth opening from here. */
  readonly cards: readonly string[];
  readonly regional?: readonly string[];
  readonly sources: NonEmpty<Citation>;
}

export interface Flow {
  readonly id: string;
  /** Year and number: "2026-1". Goes up when a route, or the meaning of a word, changes. */
  readonly version: string;
  /** Every version since the list began, the newest first. */
  readonly changes: NonEmpty<Change>;
  readonly title: string;
  /** One sentence for lists and search: which decision this helps with. */
  readonly purpose: string;
  readonly start: string;
  /** In the order of their numbers: an answer never leads back to an earlier question. */
  readonly questions: Readonly<Record<string, Question>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly sources: NonEmpty<Citation>;
}

/** The number of each question, counted from 1 in the order in which the rule lists them. */
export const questionNumbers = (flow: Flow): ReadonlyMap<string, number> =>
  new Map(Object.keys(flow.questions).map((id, index) => [id, index + 1]));

/**
 * What a rule is. A rule (beslisregel) is data: questions, options that name where they lead, outcomes.
 * This folder imports nothing: everything else in the house leans on it.
 */

export type NonEmpty<T> = readonly [T, ...T[]];

/** From most to least urgent. No outcome ever says "niet melden" or "veilig". */
export type Urgency = 'crisis' | 'melden' | 'handelen' | 'vastleggen';
export const urgencies: NonEmpty<Urgency> = ['crisis', 'melden', 'handelen', 'vastleggen'];

/** The names a rule may use for things that live outside it. The compiler refuses any other. */
export interface Vocabulary {
  readonly source: string;
  readonly role: string;
  readonly rule: string;
  readonly parameter: string;
}

/** A reference to a source in bronnen.yaml; `at` is the place in it ("art. 21a", "blz. 12"). */
export interface Citation<V extends Vocabulary = Vocabulary> {
  readonly source: V['source'];
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
interface Carried<V extends Vocabulary> {
  readonly actions?: readonly Action[];
  readonly record?: readonly string[];
  readonly roles?: readonly V['role'][];
}

export interface Option<Next extends string = string, V extends Vocabulary = Vocabulary> extends Carried<V> {
  readonly id: string;
  readonly label: string;
  /** The id of a question or an outcome. Always data, never a function. */
  readonly next: Next;
  /** One sentence: why this answer leads there. */
  readonly because: string;
  readonly sources: NonEmpty<Citation<V>>;
}

interface AnyQuestion<Next extends string, V extends Vocabulary> {
  readonly text: string;
  /** The question in at most 80 characters, for card and diagram. */
  readonly short: string;
  readonly explanation?: string;
  /** Regional parameters whose sentence is shown under the question. */
  readonly regional?: readonly V['parameter'][];
  readonly options: readonly [Option<Next, V>, Option<Next, V>, ...Option<Next, V>[]];
}

/** A question of fact: the answer can be looked up. */
export interface FactQuestion<
  Next extends string = string,
  V extends Vocabulary = Vocabulary,
> extends AnyQuestion<Next, V> {
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
export interface WeighQuestion<
  Next extends string = string,
  V extends Vocabulary = Vocabulary,
> extends AnyQuestion<Next, V> {
  readonly kind: 'weging';
  readonly weigh: NonEmpty<string>;
  readonly ask: NonEmpty<string>;
}

export type Question<Next extends string = string, V extends Vocabulary = Vocabulary> =
  FactQuestion<Next, V> | WeighQuestion<Next, V>;

export interface Outcome<V extends Vocabulary = Vocabulary> {
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
  readonly roles: readonly V['role'][];
  /** Other rules worth opening from here. */
  readonly cards: readonly V['rule'][];
  readonly regional?: readonly V['parameter'][];
  readonly sources: NonEmpty<Citation<V>>;
}

export interface Flow<V extends Vocabulary = Vocabulary> {
  readonly id: V['rule'];
  /** Year and number: "2026-1". Goes up when a route, or the meaning of a word, changes. */
  readonly version: string;
  /** Every version since the list began, the newest first. */
  readonly changes: NonEmpty<Change>;
  readonly title: string;
  /** One sentence for lists and search: which decision this helps with. */
  readonly purpose: string;
  readonly start: string;
  /** In the order of their numbers: an answer never leads back to an earlier question. */
  readonly questions: Readonly<Record<string, Question<string, V>>>;
  readonly outcomes: Readonly<Record<string, Outcome<V>>>;
  readonly sources: NonEmpty<Citation<V>>;
}

/**
 * Makes the function with which a rule is written down. The compiler then refuses a `next` or `start` that
 * names no question or outcome of this flow, and any source, role, rule or parameter outside the vocabulary.
 */
export const flowWriter =
  <V extends Vocabulary>() =>
  <const Q extends string, const O extends string>(
    flow: Omit<Flow<V>, 'start' | 'questions' | 'outcomes'> & {
      readonly start: NoInfer<Q>;
      readonly questions: Readonly<Record<Q, Question<NoInfer<Q | O>, V>>>;
      readonly outcomes: Readonly<Record<O, Outcome<V>>>;
    },
  ): Flow<V> =>
    flow;

/** The number of each question, counted from 1 in the order in which the rule lists them. */
export const questionNumbers = (flow: Flow): ReadonlyMap<string, number> =>
  new Map(Object.keys(flow.questions).map((id, index) => [id, index + 1]));

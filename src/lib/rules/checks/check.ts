import type { Law } from '../../sources/law.ts';
import type { Flow, NonEmpty } from '../core/flow.ts';
import type { Table } from '../core/table.ts';

/** Something wrong in a rule, in Dutch: where, what, and how to repair it. */
export interface Finding {
  /** "vraag 'gevaar', antwoord 'ja'" */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
  /** The field of that part that is wrong, as the core calls it ("next", "roles"), where it is one. */
  readonly field?: string;
  /** The name in that field that is wrong, where it is one of several. */
  readonly name?: string;
}

/** What a check may need to know besides the rule. */
export interface Surroundings {
  readonly sources: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  /** The sources that are a law: a citation of one names an article. */
  readonly laws: ReadonlyMap<string, Law>;
  /** The roles for which it is written what they will ask. */
  readonly prepared: ReadonlySet<string>;
  /** The day of the build; ISO. */
  readonly today: string;
}

/**
 * One thing that the types can't say. Definition and examples are both its documentation and its test: the
 * good example gives no finding, the bad one gives at least one, of this check.
 */
export interface Check<Subject> {
  /** Dutch, kebab-case: it stands in the message. */
  readonly name: string;
  /** One Dutch sentence: what must hold, and why. */
  readonly definition: string;
  readonly good: Subject;
  readonly bad: NonEmpty<Subject>;
  readonly run: (subject: Subject, surroundings: Surroundings) => readonly Finding[];
}

export type FlowCheck = Check<Flow>;
export type TableCheck = Check<Table>;

/** "vraag 'gevaar', antwoord 'ja'" */
export const at = (question: string, option?: string): string =>
  option === undefined ? `vraag '${question}'` : `vraag '${question}', antwoord '${option}'`;

/** Every option of a flow with the question that it stands in. */
export const allOptions = (flow: Flow) =>
  Object.entries(flow.questions).flatMap(([id, question]) =>
    question.options.map((option) => ({ id, question, option })),
  );

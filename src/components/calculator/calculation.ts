import type { VNode } from 'preact';
import type { Errors, Outcome, Texts } from '../../lib/calculators/answer.ts';
import type { Day } from '../../lib/calculators/days.ts';

/** What the form of a calculator is drawn with. */
export interface FormProps<V> {
  readonly values: V;
  readonly texts: Texts;
  readonly errors: Errors;
  readonly set: (change: Partial<V>) => void;
}

/** A calculator as the page runs it: blank fields, the form, and the pure function behind it. */
export interface Calculation<V> {
  readonly blank: V;
  readonly Form: (props: FormProps<V>) => VNode;
  readonly outcome: (values: V, texts: Texts, today: Day) => Outcome;
}

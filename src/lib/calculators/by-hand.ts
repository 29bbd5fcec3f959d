import type { NonEmpty } from '../rules/core/flow.ts';
import type { Cite } from './answer.ts';

/** A row of the rule: what it is about, what holds, and what that rests on. */
export interface RuleRow {
  readonly cells: readonly [string, string];
  readonly sources: NonEmpty<Cite>;
}

/** An example that the calculator itself worked out. */
export interface Example {
  readonly before: string | undefined;
  readonly table:
    | {
        readonly caption: string;
        readonly columns: readonly string[];
        readonly rows: readonly { readonly cells: readonly [string, ...string[]] }[];
      }
    | undefined;
  readonly outcome: string;
}

/** A calculator for who reckons without it. Its words are content, its figures come from the arithmetic: a limit is written once. */
export interface ByHand {
  readonly steps: readonly string[];
  /** The heading of the first column of the rule: "Situatie". */
  readonly about: string;
  readonly rule: readonly RuleRow[];
  readonly example: Example;
}

/** What the arithmetic gives to these words. */
export interface Figures {
  /** What stands for each `{naam}`: a limit, or a day of the example. */
  readonly figures: Readonly<Record<string, string>>;
  /** The rows of the table of the example, where there is one. */
  readonly rows?: readonly (readonly [string, ...string[]])[];
}

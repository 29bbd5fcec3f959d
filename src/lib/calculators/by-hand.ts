import type { NonEmpty } from '../rules/core/flow.ts';
import type { Cite } from './answer.ts';

/** A row of the rule: what it is about, what holds, and what that rests on. */
export interface RuleRow {
  readonly cells: readonly [string, string];
  readonly sources: NonEmpty<Cite>;
}

/**
 * A calculator for who reckons without it. Its figures come from the arithmetic, and what a reason says too cites
 * what that reason cites: so a limit, and where it stands in the law, are written once.
 */
export interface ByHand {
  readonly steps: NonEmpty<string>;
  /** The heading of the first column of the rule: "Situatie". */
  readonly about: string;
  readonly rule: NonEmpty<RuleRow>;
}

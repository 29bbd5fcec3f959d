import { flowById, ruleIds } from '../lib/store/rules.ts';

/** What changed in a rule. */
export interface RuleChange {
  readonly rule: string;
  readonly title: string;
  readonly version: string;
  /** ISO day. */
  readonly day: string;
  readonly what: readonly string[];
}

/** What changed in the rules, the newest first, and of one day in the order of lists. */
export const ruleChanges: readonly RuleChange[] = ruleIds
  .flatMap((rule) => {
    const { title, changes } = flowById(rule);
    return changes.map((change) => ({ rule, title, ...change }));
  })
  .toSorted((a, b) => b.day.localeCompare(a.day));

import type { Flow } from '../core/flow.ts';
import { isTable, tableToFlow, type Table } from '../core/table.ts';
import { answerOrder } from './answer-order.ts';
import { backwards } from './backwards.ts';
import { changes } from './changes.ts';
import type { Check, Finding, FlowCheck, Surroundings, TableCheck } from './check.ts';
import { contradiction } from './contradiction.ts';
import { deadTarget } from './dead-target.ts';
import { decidesNothing } from './decides-nothing.ts';
import { dependsOn } from './depends-on.ts';
import { doubledId } from './doubled-id.ts';
import { gap } from './gap.ts';
import { idleRow } from './idle-row.ts';
import { lawCitation } from './law-citation.ts';
import { tooLong } from './too-long.ts';
import { tooMany } from './too-many.ts';
import { unknownName } from './unknown-name.ts';
import { unknownValue } from './unknown-value.ts';
import { unprepared } from './unprepared.ts';
import { unreachable } from './unreachable.ts';
import { unusedSource } from './unused-source.ts';
import { verdict } from './verdict.ts';

export type { Finding, Surroundings } from './check.ts';

export const flowChecks: readonly FlowCheck[] = [
  deadTarget,
  doubledId,
  backwards,
  unreachable,
  decidesNothing,
  unknownName,
  unusedSource,
  lawCitation,
  tooLong,
  tooMany,
  verdict,
  answerOrder,
  dependsOn,
  changes,
  unprepared,
  contradiction,
];
export const tableChecks: readonly TableCheck[] = [unknownValue, gap, idleRow];

/** A finding with the name of the check that found it. */
export interface NamedFinding extends Finding {
  readonly check: string;
}

const runAll = <T>(
  checks: readonly Check<T>[],
  subject: T,
  surroundings: Surroundings,
): readonly NamedFinding[] =>
  checks.flatMap((check) =>
    check.run(subject, surroundings).map((finding) => ({ ...finding, check: check.name })),
  );

/** All that is wrong with a rule. A table is checked as a table first, and then as the flow that it becomes. */
export function checkRule(rule: Flow | Table, surroundings: Surroundings): readonly NamedFinding[] {
  if (!isTable(rule)) return runAll(flowChecks, rule, surroundings);
  const findings = runAll(tableChecks, rule, surroundings);
  return findings.length ? findings : runAll(flowChecks, tableToFlow(rule), surroundings);
}

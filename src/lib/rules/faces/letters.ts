import { urgencies, type Flow, type Outcome } from '../core/flow.ts';

/** The outcomes of a flow, the most urgent first. */
export const byUrgency = (flow: Flow): readonly (readonly [string, Outcome])[] =>
  Object.entries(flow.outcomes).sort(
    ([, a], [, b]) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency),
  );

/** The letter of each outcome, the same on card, overview and diagram: A is the most urgent. */
export const outcomeLetters = (flow: Flow): ReadonlyMap<string, string> =>
  new Map(byUrgency(flow).map(([id], index) => [id, String.fromCharCode(65 + index)]));

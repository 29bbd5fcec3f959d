import { urgencies as order, type Action, type Citation, type Option, type Outcome } from './flow.ts';
import type { Path } from './replay.ts';

/** Why a route came out where it did: one ground for each answer, in order. */
export interface Ground {
  /** The id of the question. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly because: string;
  readonly sources: readonly Citation[];
}

/** What an outcome says to this reader: its own words with what the answers on the way brought along. */
export interface Result extends Pick<Outcome, 'title' | 'summary' | 'urgency' | 'cards'> {
  readonly actions: readonly Action[];
  readonly record: readonly string[];
  readonly prepare: readonly string[];
  /** Whom to call, who comes first in the actions first. */
  readonly roles: readonly string[];
  readonly regional: readonly string[];
  readonly grounds: readonly Ground[];
  /** What all of this rests on: the citations of the grounds, then those of the outcome. */
  readonly sources: readonly Citation[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** How urgent what an answer brings along is; 0 is the most urgent. What says nothing of it comes last. */
const rank = ({ urgency = 'vastleggen' }: Action): number => order.indexOf(urgency);

/** Whether an answer brought along something more urgent than its outcome: it leads the actions, and its roles the calls. */
const leads = ({ actions = [] }: Option, { urgency }: Outcome): boolean =>
  actions.some((action) => rank(action) < order.indexOf(urgency));

/**
 * The actions of a result, the most urgent first. The outcome's title is the answer, so its own first action leads,
 * unless an answer on the way brought along something more urgent (112, a call in doubt). Then comes what the answers
 * brought along, and then the rest of the outcome; in a crisis the outcome speaks out first. What two of them say is said once.
 */
function inOrder(outcome: Outcome, options: readonly Option[]): readonly Action[] {
  const carried = options.flatMap(({ actions = [] }) => actions);
  const limit = order.indexOf(outcome.urgency);
  const urgent = carried.filter((action) => rank(action) < limit).toSorted((a, b) => rank(a) - rank(b));
  const [lead, ...rest] = outcome.actions;
  const later = outcome.urgency === 'crisis' ? [...rest, ...carried] : [...carried, ...rest];
  return [...urgent, lead, ...later].filter(
    ({ what }, index, all) => all.findIndex((other) => other.what === what) === index,
  );
}

/** The result of a complete path. */
export function explain(path: Path, outcome: Outcome): Result {
  const options = path.steps.map(({ option }) => option);
  const own = [outcome];
  const urgent = options.filter((option) => leads(option, outcome));
  return {
    ...outcome,
    regional: outcome.regional ?? [],
    actions: inOrder(outcome, options),
    record: unique([...own, ...options].flatMap(({ record = [] }) => record)),
    prepare: outcome.prepare ?? [],
    roles: unique([...urgent, ...own, ...options].flatMap(({ roles = [] }) => roles)),
    sources: [...options, ...own].flatMap(({ sources }) => sources),
    grounds: path.steps.map(({ id, question, option }) => ({
      id,
      question: question.text,
      answer: option.label,
      because: option.because,
      sources: option.sources,
    })),
  };
}

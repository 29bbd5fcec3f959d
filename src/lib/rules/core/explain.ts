import type { Action, Citation, Outcome } from './flow.ts';
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
  readonly roles: readonly string[];
  readonly regional: readonly string[];
  readonly grounds: readonly Ground[];
  /** What all of this rests on: the citations of the grounds, then those of the outcome. */
  readonly sources: readonly Citation[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/**
 * The result of a complete path. What the answers brought along comes first, because it is done first (ask in
 * doubt, tell the parents); only in a crisis nothing comes before the outcome's own actions. What two answers
 * both bring along is said once.
 */
export function explain(path: Path, outcome: Outcome): Result {
  const options = path.steps.map(({ option }) => option);
  const own = [outcome];
  const inOrder = outcome.urgency === 'crisis' ? [...own, ...options] : [...options, ...own];
  return {
    ...outcome,
    regional: outcome.regional ?? [],
    actions: inOrder
      .flatMap(({ actions = [] }) => actions)
      .filter((one, index, all) => all.findIndex(({ what }) => what === one.what) === index),
    record: unique([...own, ...options].flatMap(({ record = [] }) => record)),
    roles: unique([...own, ...options].flatMap(({ roles = [] }) => roles)),
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

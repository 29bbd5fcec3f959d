import type { Flow } from '../../lib/rules/core/flow.ts';
import { replay, type Answers, type Path } from '../../lib/rules/core/replay.ts';

/** All that the wizard remembers. It lives in memory, and goes when the page is left. */
export interface State {
  readonly answers: Answers;
  /** How many answers lie before the question on screen. */
  readonly position: number;
  /** Slugs of municipalities, or '' when not chosen. An unchosen home of the pupil is the school's. */
  readonly school: string;
  readonly leerling: string;
}

export const blank: State = { answers: {}, position: 0, school: '', leerling: '' };

/**
 * What a state shows: the answers so far, and the question or outcome that follows them. A position beyond the
 * answers shows the first question without one.
 */
export function view(flow: Flow, { answers, position }: State): Path {
  const path = replay(flow, answers);
  const next = path.steps[position];
  return next ? { steps: path.steps.slice(0, position), end: next.id, outcome: undefined } : path;
}

/**
 * Answers a question: the one on screen. Later answers that still lie on the path are kept, so the next question on
 * screen is the first one without an answer, or the outcome.
 */
export function answer(flow: Flow, state: State, question: string, option: string): State {
  const answers = { ...state.answers, [question]: option };
  return { ...state, answers, position: replay(flow, answers).steps.length };
}

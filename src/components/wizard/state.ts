import { remaining } from '../../lib/rules/core/paths.ts';
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

/** What is on screen: the answers so far, and the question or outcome that follows them. */
export interface View extends Path {
  /** "nog hooguit 3 vragen", the one on screen included; 0 at an outcome. */
  readonly left: number;
}

/** What a state shows. A position beyond the answers shows the first question without one. */
export function view(flow: Flow, { answers, position }: State): View {
  const path = replay(flow, answers);
  const next = path.steps[position];
  const shown = next ? { steps: path.steps.slice(0, position), end: next.id, outcome: undefined } : path;
  return { ...shown, left: remaining(flow)[shown.end] ?? 0 };
}

/**
 * Answers the question on screen. Later answers that still lie on the path are kept, so the next question on
 * screen is the first one without an answer, or the outcome.
 */
export function answer(flow: Flow, state: State, option: string): State {
  const answers = { ...state.answers, [view(flow, state).end]: option };
  return { ...state, answers, position: replay(flow, answers).steps.length };
}

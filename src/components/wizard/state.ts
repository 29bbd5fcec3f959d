import type { Flow, Question } from '../../lib/rules/core/flow.ts';
import { replay, type Answers, type Path, type Step } from '../../lib/rules/core/replay.ts';

/** All that the wizard remembers. It lives in memory, and goes when the page is left. */
export interface State {
  readonly answers: Answers;
  /** What each answer rested on when it was given: see `ground`. */
  readonly grounds: Readonly<Record<string, string>>;
  /** How many answers lie before the question on screen. */
  readonly position: number;
}

export const blank: State = { answers: {}, grounds: {}, position: 0 };

/**
 * What a state shows: the answers so far, and the question or outcome that follows them. A position beyond the
 * answers shows the first question without one.
 */
export function view(flow: Flow, { answers, position }: Pick<State, 'answers' | 'position'>): Path {
  const path = replay(flow, answers);
  const next = path.steps[position];
  return next ? { steps: path.steps.slice(0, position), end: next.id, outcome: undefined } : path;
}

const dependsOn = (question: Question | undefined): readonly string[] => question?.dependsOn ?? [];

/** What an answer rests on: how the questions that it depends on stand on the path, where one that is not asked counts too. */
const ground = (question: Question | undefined, path: Path): string =>
  dependsOn(question)
    .map((id) => path.steps.find((step) => step.id === id)?.option.id ?? '')
    .join(' ');

/** Takes answers away, and with them every later fact that depends on one of those. */
function without(flow: Flow, answers: Answers, gone: readonly string[]): Answers {
  const lost = new Set(gone);
  for (const [id, question] of Object.entries(flow.questions))
    if (dependsOn(question).some((earlier) => lost.has(earlier))) lost.add(id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !lost.has(id)));
}

/** Takes away every answer on the path that was given when what it rests on stood otherwise. */
function sound(flow: Flow, answers: Answers, grounds: State['grounds']): Answers {
  const path = replay(flow, answers);
  const stale = path.steps.find(({ id, question }) => (grounds[id] ?? '') !== ground(question, path));
  return stale ? sound(flow, without(flow, answers, [stale.id]), grounds) : answers;
}

/**
 * Answers a question: the one on screen. The same answer again keeps everything. Another answer has each later question that is
 * weighed asked again, and each fact that depends on an answer that changed or went; other facts are kept. The next question
 * on screen is the first one without an answer, or the outcome.
 */
export function answer(flow: Flow, state: State, question: string, option: string): State {
  if (state.answers[question] === option)
    return { ...state, position: replay(flow, state.answers).steps.length };
  const order = Object.keys(flow.questions);
  const weighed = order
    .slice(order.indexOf(question) + 1)
    .filter((id) => flow.questions[id]?.kind === 'weging');
  const kept = { ...without(flow, state.answers, [question, ...weighed]), [question]: option };
  const grounds = {
    ...state.grounds,
    [question]: ground(flow.questions[question], replay(flow, kept)),
  };
  const answers = sound(flow, kept, grounds);
  return { ...state, answers, grounds, position: replay(flow, answers).steps.length };
}

/** What became of the answers after the one that was just given. */
export interface Consequence {
  /** The question that was answered: another answer to it may have others asked again. */
  readonly answered: string | undefined;
  /** Still counted. */
  readonly kept: readonly Step[];
  /** Gone, because they rest on what changed: they may be asked again. */
  readonly again: readonly Step[];
  /** On no route from here any more. */
  readonly left: readonly Step[];
}

/** Every question that can still come from a question on. */
function ahead(flow: Flow, from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const { next } of flow.questions[id]?.options ?? []) found.add(next);
  return found;
}

/** Compares the state before and after an answer to `question`, for the words that tell the reader. */
export function consequence(flow: Flow, before: State, after: State, question: string): Consequence {
  const path = replay(flow, after.answers);
  const old = replay(flow, before.answers).steps;
  const at = (steps: readonly Step[]) => steps.findIndex(({ id }) => id === question);
  const passed = path.steps.slice(at(path.steps) + 1);
  const changed = (before.answers[question] ?? after.answers[question]) !== after.answers[question];
  const later = changed ? old.slice(at(old) + 1) : [];
  const may = ahead(flow, path.end);
  const open = later.filter(({ id }) => may.has(id));
  const waits = open.filter(({ id, option }) => after.answers[id] === option.id);
  const reached = new Set([...passed, ...open].map(({ id }) => id));
  return {
    answered: flow.questions[question]?.short,
    kept: [...passed, ...waits],
    again: open.filter((step) => !waits.includes(step)),
    left: later.filter(({ id }) => !reached.has(id)),
  };
}

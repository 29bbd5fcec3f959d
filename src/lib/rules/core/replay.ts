import type { Flow, Option, Outcome, Question } from './flow.ts';

/** Question id to option id. Answers to questions that are not on the path are allowed, and do not count. */
export type Answers = Readonly<Record<string, string>>;

export interface Step {
  readonly id: string;
  readonly question: Question;
  readonly option: Option;
}

/** How far the answers lead: the steps taken, and the question or outcome that they end at. */
export interface Path {
  readonly steps: readonly Step[];
  readonly end: string;
  /** The outcome, when the path is complete. */
  readonly outcome: Outcome | undefined;
}

/**
 * Walks a flow from its start along the answers. State is never kept anywhere else: changing an answer is
 * replaying with another one, and later answers count again as soon as they lie on the path again. An unsound
 * flow that leads back stops at the question it comes back to.
 */
export function replay(flow: Flow, answers: Answers): Path {
  const steps: Step[] = [];
  let end = flow.start;
  for (;;) {
    const question = flow.questions[end];
    const option = question?.options.find(({ id }) => id === answers[end]);
    if (!question || !option || steps.some(({ id }) => id === end))
      return { steps, end, outcome: flow.outcomes[end] };
    steps.push({ id: end, question, option });
    end = option.next;
  }
}

import type { Flow, Option, Outcome } from './flow.ts';
import { replay, type Answers } from './replay.ts';

/** An answer that would have led elsewhere, and where to: an outcome, or a question that then comes up. */
export interface Neighbour {
  readonly id: string;
  readonly option: Option;
  readonly end: string;
  readonly outcome: Outcome | undefined;
}

/**
 * "Met een ander antwoord op vraag 4: …": for each answer on the path each other option, with the other
 * answers kept, and only where it leads to another end.
 */
export function neighbours(flow: Flow, answers: Answers): readonly Neighbour[] {
  const path = replay(flow, answers);
  return path.steps.flatMap(({ id, question }) =>
    question.options
      .map((option) => {
        const { end, outcome } = replay(flow, { ...answers, [id]: option.id });
        return { id, option, end, outcome };
      })
      .filter(({ end }) => end !== path.end),
  );
}

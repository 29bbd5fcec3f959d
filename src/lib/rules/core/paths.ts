import type { Flow } from './flow.ts';
import { replay, type Answers, type Path } from './replay.ts';

/**
 * Every complete path of a flow, in the order of the options. A flow with a cycle or a dead target has no
 * complete set of paths, so the limit (a number of paths) throws: run the checks first.
 */
export function paths(flow: Flow, limit = 10_000): readonly Path[] {
  const found: Path[] = [];
  const walk = (answers: Answers, depth: number): void => {
    const path = replay(flow, answers);
    const question = flow.questions[path.end];
    if (question && depth < limit) {
      for (const option of question.options) walk({ ...answers, [path.end]: option.id }, depth + 1);
      return;
    }
    if (found.push(path) > limit) throw new Error(`${flow.id}: more than ${limit} paths`);
  };
  walk({}, 0);
  return found;
}

/**
 * For each question the greatest number of questions still to come, itself included. One pass from the last
 * question to the first is enough, because an answer only points to a later one.
 */
export function remaining(flow: Flow): Readonly<Record<string, number>> {
  const left: Record<string, number> = {};
  for (const [id, { options }] of Object.entries(flow.questions).reverse()) {
    left[id] = 1 + Math.max(...options.map(({ next }) => left[next] ?? 0));
  }
  return left;
}

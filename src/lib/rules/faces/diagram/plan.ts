import type { Flow } from '../../core/flow.ts';
import { needed, net, places, type Places, type Way } from './graph.ts';
import { boxWidth, longestLine, margin, wide, wrap } from './text.ts';

/** Printed on A4 a wider picture has letters that are too small to read. */
const widest = 960;

/** An arrow with the answers that take it, in lines. */
export interface LabelledWay extends Way {
  readonly lines: readonly string[];
}

/** The targets of a question, each once, with the answers that lead there joined by "of". */
export function answers(
  flow: Flow,
  id: string,
  length: number,
): readonly Pick<LabelledWay, 'to' | 'lines'>[] {
  const options = flow.questions[id]?.options ?? [];
  return [...new Set(options.map(({ next }) => next))].map((to) => ({
    to,
    lines: options
      .filter(({ next }) => next === to)
      .flatMap(({ label }, index) => wrap(index ? `of ${label}` : label, length)),
  }));
}

interface Plan {
  readonly ways: readonly LabelledWay[];
  readonly places: Places;
}

/** The first plan that is narrow enough for paper: labels get narrower first, then fewer questions stand abreast. */
export function plan(flow: Flow): Plan {
  const plans = [3, 2, 1].flatMap((columns) =>
    [longestLine, 22, 18, 14].map((length) => {
      const ways = Object.keys(flow.questions).flatMap((from) =>
        answers(flow, from, length)
          .filter(({ to }) => to in flow.questions)
          .map(({ to, lines }) => ({ from, to, lines, width: wide(lines) })),
      );
      return { ways, net: net(flow, ways, boxWidth, columns) };
    }),
  );
  const narrow = plans.find((each) => needed(each.net) <= widest - 2 * margin);
  const chosen = narrow ?? plans.reduce((a, b) => (needed(b.net) < needed(a.net) ? b : a));
  return { ways: chosen.ways, places: places(chosen.net, widest - 2 * margin) };
}

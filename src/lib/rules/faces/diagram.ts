import { Graph, layout } from '@dagrejs/dagre';
import { questionNumbers, type Flow, type Urgency } from '../core/flow.ts';
import { outcomeLetters } from './letters.ts';

/** All sizes in pixels at a font size of 14. */
const lineHeight = 18;
const padding = 12;
/** A wide estimate for a system font, so that no text runs out of its box on any machine. */
const letterWidth = 7.8;

export interface Box {
  readonly id: string;
  readonly kind: 'vraag' | 'uitkomst';
  readonly urgency: Urgency | undefined;
  /** Middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** The answers that take this way. */
  readonly lines: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Middle of the label. */
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** A text in lines of at most `length` characters, broken at spaces. */
export function wrap(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map(({ length }) => length)) * letterWidth + 2 * padding,
  height: lines.length * lineHeight + 2 * padding,
});

/** The answers that lead from each question to each place, joined: one arrow for each pair. */
function ways(flow: Flow): readonly { from: string; to: string; labels: readonly string[] }[] {
  return Object.entries(flow.questions).flatMap(([from, { options }]) =>
    [...new Set(options.map(({ next }) => next))].map((to) => ({
      from,
      to,
      labels: options.filter(({ next }) => next === to).map(({ label }) => label),
    })),
  );
}

/** Where every question, outcome and arrow of a flow stands in its picture. Made at build. */
export function draw(flow: Flow): Drawing {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 44, edgesep: 16, marginx: 8, marginy: 8 });
  const numbers = questionNumbers(flow);
  const letters = outcomeLetters(flow);
  const texts = new Map<string, readonly string[]>([
    ...Object.entries(flow.questions).map(
      ([id, { short }]) => [id, wrap(`${numbers.get(id)}. ${short}`, 26)] as const,
    ),
    ...Object.entries(flow.outcomes).map(
      ([id, { short }]) => [id, wrap(`${letters.get(id)}. ${short}`, 26)] as const,
    ),
  ]);
  for (const [id, lines] of texts) graph.setNode(id, sizeOf(lines));
  const all = ways(flow).map((way) => ({
    ...way,
    lines: way.labels.flatMap((label, index) => wrap(index ? `of ${label}` : label, 24)),
  }));
  for (const { from, to, lines } of all) {
    graph.setEdge(from, to, { ...sizeOf(lines), labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: [...texts].map(([id, lines]) => {
      const { x, y, width, height } = graph.node(id) as Pick<Box, 'x' | 'y' | 'width' | 'height'>;
      const outcome = flow.outcomes[id];
      return {
        id,
        kind: outcome ? 'uitkomst' : 'vraag',
        urgency: outcome?.urgency,
        x,
        y,
        width,
        height,
        lines,
      };
    }),
    arrows: all.map(({ from, to, lines }) => {
      const { points, x, y } = graph.edge(from, to) as Pick<Arrow, 'points' | 'x' | 'y'>;
      return { from, to, lines, points, x, y };
    }),
  };
}

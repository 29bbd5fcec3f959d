import { Graph, layout } from '@dagrejs/dagre';
import { questionNumbers, type Flow, type Urgency } from '../core/flow.ts';
import { byUrgency, outcomeLetters } from './letters.ts';

/** All sizes in pixels at a font size of 14. */
export const lineHeight = 18;
export const padding = 10;
/** The place for the letter of an outcome, at the end of an answer. */
export const badgeWidth = 40;
/** A wide estimate for a system font, so that no text runs out of its box on any machine. */
const letterWidth = 7.7;
const longestLine = 28;
const boxWidth = longestLine * letterWidth + 2 * padding + badgeWidth;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Answers that end the walk: written in the box of their question, with the letter of the outcome. */
export interface Ending {
  readonly lines: readonly string[];
  readonly letter: string;
  readonly urgency: Urgency;
}

interface Place extends Point {
  readonly width: number;
  readonly height: number;
}

/** A question, with the answers that end in an outcome. `x` and `y` are the left upper corner. */
export interface QuestionBox extends Place {
  readonly id: string;
  readonly lines: readonly string[];
  readonly endings: readonly Ending[];
}

/** An outcome in full, in the list below the picture. */
export interface OutcomeBox extends Place {
  readonly id: string;
  readonly letter: string;
  readonly urgency: Urgency;
  readonly lines: readonly string[];
}

/** From one question to another. `x` and `y` are the middle of the label. */
export interface Arrow extends Point {
  /** The answers that take this way. */
  readonly lines: readonly string[];
  readonly points: readonly Point[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly QuestionBox[];
  readonly outcomes: readonly OutcomeBox[];
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

/** The targets of a question, each once, with the answers that lead there joined by "of". */
function ways(flow: Flow, id: string): readonly { readonly to: string; readonly lines: readonly string[] }[] {
  const options = flow.questions[id]?.options ?? [];
  return [...new Set(options.map(({ next }) => next))].map((to) => ({
    to,
    lines: options
      .filter(({ next }) => next === to)
      .flatMap(({ label }, index) => wrap(index ? `of ${label}` : label, longestLine)),
  }));
}

/** How high a number of lines is, with room around them. */
const high = (lines: number): number => lines * lineHeight + 2 * padding;

/** The outcomes in rows below the picture, the most urgent first, as many in a row as fit. */
function legend(flow: Flow, width: number, top: number): readonly OutcomeBox[] {
  const letters = outcomeLetters(flow);
  const columns = Math.max(1, Math.floor((width + 16) / (boxWidth + 16)));
  let y = top;
  const all = byUrgency(flow).map(([id, { short, urgency }]) => ({
    id,
    letter: letters.get(id) ?? '',
    urgency,
    lines: wrap(short, longestLine),
  }));
  const boxes: OutcomeBox[] = [];
  for (let row = 0; row < all.length; row += columns) {
    const inRow = all.slice(row, row + columns);
    const height = high(Math.max(...inRow.map(({ lines }) => lines.length)));
    boxes.push(
      ...inRow.map((box, column) => ({
        ...box,
        x: 8 + column * (boxWidth + 16),
        y,
        width: boxWidth,
        height,
      })),
    );
    y += height + 12;
  }
  return boxes;
}

/** Where every question, outcome and arrow of a flow stands in its picture. Made at build. */
export function draw(flow: Flow): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 40, edgesep: 14, marginx: 8, marginy: 8 });
  const numbers = questionNumbers(flow);
  const letters = outcomeLetters(flow);
  const questions = Object.entries(flow.questions).map(([id, { short }]) => ({
    id,
    lines: wrap(`${numbers.get(id)}. ${short}`, longestLine),
    endings: ways(flow, id).flatMap(({ to, lines }) => {
      const outcome = flow.outcomes[to];
      return outcome ? [{ lines, letter: letters.get(to) ?? '', urgency: outcome.urgency }] : [];
    }),
  }));
  for (const { id, lines, endings } of questions) {
    const height = high(lines.length) + endings.reduce((sum, ending) => sum + high(ending.lines.length), 0);
    graph.setNode(id, { width: boxWidth, height });
  }
  const arrows = questions.flatMap(({ id: from }) =>
    ways(flow, from)
      .filter(({ to }) => to in flow.questions)
      .map(({ to, lines }) => ({ from, to, lines })),
  );
  for (const { from, to, lines } of arrows) {
    const width = Math.max(...lines.map(({ length }) => length)) * letterWidth;
    graph.setEdge(from, to, { width, height: lines.length * lineHeight + 4, labelpos: 'c' });
  }
  layout(graph);
  const size = graph.graph() as { width?: number; height?: number };
  const width = Math.max(size.width ?? 0, boxWidth + 16);
  const outcomes = legend(flow, width - 16, (size.height ?? 0) + lineHeight * 3);
  return {
    width: Math.ceil(width),
    height: Math.ceil(Math.max(...outcomes.map((box) => box.y + box.height)) + 8),
    questions: questions.map((question) => {
      const { x, y, width, height } = graph.node(question.id) as Place;
      return { ...question, x: x - width / 2, y: y - height / 2, width, height };
    }),
    outcomes,
    arrows: arrows.map(({ from, to, lines }) => {
      const { points, x, y } = graph.edge(from, to) as Omit<Arrow, 'lines'>;
      return { lines, points, x, y };
    }),
  };
}

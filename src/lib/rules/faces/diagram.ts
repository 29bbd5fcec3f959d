import { questionNumbers, type Flow, type Urgency } from '../core/flow.ts';
import { route, type Arrow } from './diagram/arrows.ts';
import { needed, net, places, type Places } from './diagram/graph.ts';
import { boxWidth, high, lineHeight, longestLine, wide, wrap } from './diagram/text.ts';
import { byUrgency, outcomeLetters } from './letters.ts';

/** Answers that end the walk: written in the box of their question, with the letter of the outcome. */
export interface Ending {
  readonly lines: readonly string[];
  readonly letter: string;
  readonly urgency: Urgency;
}

/** `x` and `y` are the left upper corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A question, with the answers that end in an outcome. */
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

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly QuestionBox[];
  readonly outcomes: readonly OutcomeBox[];
  readonly arrows: readonly Arrow[];
  /** The same picture in pieces that each fit a sheet of paper, from top to bottom. */
  readonly parts: readonly Part[];
}

/** A strip of the picture, over its whole width. */
export interface Part {
  readonly top: number;
  readonly height: number;
}

/** Printed on A4 a wider picture has letters that are too small to read. */
const widest = 960;
/** What stands on one sheet: with `zoom` in explained.css it leaves room for the heading, on A4 and on Letter. */
const highest = 1200;
const margin = 8;

/** As few parts as can be. `cuts` are the heights, in order, at which the picture may be cut. */
function inParts(cuts: readonly number[], height: number): readonly Part[] {
  const parts: Part[] = [];
  const ends = [...cuts, height];
  ends.forEach((end, index) => {
    const last = parts.at(-1);
    const top = last ? last.top + last.height : 0;
    const next = ends[index + 1];
    if (next === undefined || next - top > highest) parts.push({ top, height: end - top });
  });
  return parts;
}

/** The targets of a question, each once, with the answers that lead there joined by "of". */
function ways(
  flow: Flow,
  id: string,
  length: number,
): readonly { readonly to: string; readonly lines: readonly string[] }[] {
  const options = flow.questions[id]?.options ?? [];
  return [...new Set(options.map(({ next }) => next))].map((to) => ({
    to,
    lines: options
      .filter(({ next }) => next === to)
      .flatMap(({ label }, index) => wrap(index ? `of ${label}` : label, length)),
  }));
}

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
        x: margin + column * (boxWidth + 16),
        y,
        width: boxWidth,
        height,
      })),
    );
    y += height + 12;
  }
  return boxes;
}

type Sized = Omit<QuestionBox, 'x' | 'y' | 'width'>;

function sized(flow: Flow): readonly Sized[] {
  const numbers = questionNumbers(flow);
  const letters = outcomeLetters(flow);
  return Object.entries(flow.questions).map(([id, { short }]) => {
    const lines = wrap(`${numbers.get(id)}. ${short}`, longestLine);
    const endings = ways(flow, id, longestLine).flatMap(({ to, lines }) => {
      const outcome = flow.outcomes[to];
      return outcome ? [{ lines, letter: letters.get(to) ?? '', urgency: outcome.urgency }] : [];
    });
    const height = high(lines.length) + endings.reduce((sum, ending) => sum + high(ending.lines.length), 0);
    return { id, lines, endings, height };
  });
}

interface Plan {
  readonly ways: readonly {
    readonly from: string;
    readonly to: string;
    readonly lines: readonly string[];
    readonly width: number;
  }[];
  readonly places: Places;
}

/** The first plan that is narrow enough for paper: labels get narrower first, then fewer questions stand abreast. */
function plan(flow: Flow): Plan {
  const plans = [3, 2, 1].flatMap((columns) =>
    [longestLine, 22, 18, 14].map((length) => {
      const arrows = Object.keys(flow.questions).flatMap((from) =>
        ways(flow, from, length)
          .filter(({ to }) => to in flow.questions)
          .map(({ to, lines }) => ({ from, to, lines, width: wide(lines) })),
      );
      return { ways: arrows, net: net(flow, arrows, boxWidth, columns) };
    }),
  );
  const narrow = plans.find((each) => needed(each.net) <= widest - 2 * margin);
  const { ways: chosen, net: spots } =
    narrow ?? plans.reduce((a, b) => (needed(b.net) < needed(a.net) ? b : a));
  return { ways: chosen, places: places(spots, widest - 2 * margin) };
}

/** Where every question, outcome and arrow of a flow stands in its picture. Made at build. */
export function draw(flow: Flow): Drawing {
  const { ways, places } = plan(flow);
  const boxes = sized(flow).map((box) => {
    const x = margin + places.x(box.id) - boxWidth / 2;
    return { ...box, layer: places.layer(box.id), x, width: boxWidth };
  });
  const { arrows, tops, bottom, cuts } = route(boxes, ways, places, margin);
  const width = Math.ceil(places.width + 2 * margin);
  const outcomes = legend(flow, width - 2 * margin, bottom + lineHeight * 3);
  const height = Math.ceil(Math.max(...outcomes.map((box) => box.y + box.height)) + margin);
  const rows = [...new Set(outcomes.map(({ y }) => y))];
  // Never between the heading of the outcomes and the first row of them.
  const all = [...cuts, bottom + lineHeight, ...rows.slice(1).map((y) => y - 6)];
  return {
    width,
    height,
    questions: boxes.map((box) => ({ ...box, y: tops.get(box.id) ?? 0 })),
    outcomes,
    arrows,
    parts: inParts(all.map(Math.round), height),
  };
}

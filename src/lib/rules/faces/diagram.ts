import { questionNumbers, type Flow } from '../core/flow.ts';
import { route } from './diagram/arrows.ts';
import type { Drawing, QuestionBox } from './diagram/drawing.ts';
import { legend } from './diagram/legend.ts';
import { answers, plan } from './diagram/plan.ts';
import { inParts } from './diagram/sheets.ts';
import { boxWidth, high, lineHeight, longestLine, margin, wrap } from './diagram/text.ts';
import { outcomeLetters } from './letters.ts';

type Sized = Omit<QuestionBox, 'x' | 'y' | 'width'>;

function sized(flow: Flow): readonly Sized[] {
  const numbers = questionNumbers(flow);
  const letters = outcomeLetters(flow);
  return Object.entries(flow.questions).map(([id, { short }]) => {
    const lines = wrap(`${numbers.get(id)}. ${short}`, longestLine);
    const endings = answers(flow, id, longestLine).flatMap(({ to, lines }) => {
      const outcome = flow.outcomes[to];
      return outcome ? [{ lines, letter: letters.get(to) ?? '', urgency: outcome.urgency }] : [];
    });
    const height = high(lines.length) + endings.reduce((sum, ending) => sum + high(ending.lines.length), 0);
    return { id, lines, endings, height };
  });
}

/** Where every question, outcome and arrow of a flow stands in its picture. Made at build. */
export function draw(flow: Flow): Drawing {
  const { ways, places } = plan(flow);
  const boxes = sized(flow).map((box) => {
    const x = margin + places.x(box.id) - boxWidth / 2;
    return { ...box, layer: places.layer(box.id), x, width: boxWidth };
  });
  const { arrows, tops, bottom, cuts } = route(boxes, ways, places);
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

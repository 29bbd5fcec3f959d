import { byUrgency, outcomeLetters } from '../letters.ts';
import type { Flow } from '../../core/flow.ts';
import type { OutcomeBox } from './drawing.ts';
import { boxWidth, high, longestLine, margin, wrap } from './text.ts';

/** The outcomes in rows below the picture, the most urgent first, as many in a row as fit. */
export function legend(flow: Flow, width: number, top: number): readonly OutcomeBox[] {
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

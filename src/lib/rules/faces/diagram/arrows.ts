import type { Places } from './graph.ts';
import { aboveTracks, labelHeight, levels, trackAt, type Level } from './levels.ts';
import type { LabelledWay } from './plan.ts';
import { margin } from './text.ts';
import { walks, type Walk } from './walks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From one question to another. `x` and `y` are the middle of the label. */
export interface Arrow extends Point {
  readonly from: string;
  readonly to: string;
  /** The answers that take this way. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly points: readonly Point[];
}

interface Box {
  readonly id: string;
  readonly layer: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

interface Routed {
  readonly arrows: readonly Arrow[];
  /** The top of each question. */
  readonly tops: ReadonlyMap<string, number>;
  /** Where the last layer ends. */
  readonly bottom: number;
  readonly cuts: readonly number[];
}

/** Without the points at which a line does not turn. */
const corners = (points: readonly Point[]): readonly Point[] =>
  points.filter(({ x }, index) => {
    const [last, next] = [points[index - 1], points[index + 1]];
    return !last || !next || last.x !== x || next.x !== x;
  });

/** The points of an arrow, from below its question to `end`, the top of the next. */
function pointsOf({ first, pieces }: Walk, layers: readonly Level[], end: number): readonly Point[] {
  const points: Point[] = [{ x: pieces[0]?.top ?? 0, y: layers[first]?.bottom ?? 0 }];
  for (const { key, layer, top: from, bottom: to } of pieces) {
    const level = layers[layer];
    const turn = level?.turns.get(key);
    if (level && turn) {
      const { track, detour } = turn;
      const x = detour?.x ?? to;
      const y = trackAt(level, track);
      points.push({ x: from, y }, { x, y });
      if (detour) {
        const lower = trackAt(level, detour.track);
        points.push({ x, y: lower }, { x: to, y: lower });
      }
    }
    points.push({ x: to, y: layers[layer + 1]?.top ?? 0 });
  }
  points.push({ x: pieces.at(-1)?.bottom ?? 0, y: end });
  return corners(points);
}

/**
 * Leads the arrows. Inside a layer they go straight down, through the place they have there; between two layers
 * they go sideways, each on a track of its own. So they pass behind no box and no label, and a line that turns
 * never runs over another one.
 */
export function route(boxes: readonly Box[], ways: readonly LabelledWay[], places: Places): Routed {
  const all = walks(boxes, ways, places);
  const layers = levels(boxes, all);
  // A question that leads on stands low in its layer, right above its answers.
  const tops = new Map(
    boxes.map(({ id, layer, height }) => {
      const { top = 0, bottom = 0 } = layers[layer] ?? {};
      return [id, ways.some(({ from }) => from === id) ? bottom - height : top];
    }),
  );
  const arrows = all.map((walk): Arrow => {
    const { way, first, pieces } = walk;
    const height = labelHeight(walk);
    return {
      ...way,
      height,
      points: pointsOf(walk, layers, tops.get(way.to) ?? 0),
      x: pieces[0]?.bottom ?? 0,
      y: (layers[first + 1]?.top ?? 0) + height / 2,
    };
  });
  return {
    arrows,
    tops,
    bottom: layers.at(-1)?.bottom ?? margin,
    // Below the labels: an answer stays on the page of its question.
    cuts: layers
      .filter((_, layer) => layer % 2 === 1 && layer < layers.length - 1)
      .map(({ bottom }) => bottom + aboveTracks / 2),
  };
}

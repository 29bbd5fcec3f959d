import type { Places } from './graph.ts';
import type { LabelledWay } from './plan.ts';
import { margin } from './text.ts';
import type { Piece } from './tracks.ts';

interface Box {
  readonly id: string;
  readonly x: number;
  readonly width: number;
}

/** An arrow from left to right: at which x it is in each layer that it passes. How high those are is of `levels.ts`. */
export interface Walk {
  readonly way: LabelledWay;
  /** The layer of the question where it starts. */
  readonly first: number;
  /** One between each two layers, from its question to the next. */
  readonly pieces: readonly (Piece & { readonly layer: number })[];
}

type Along = (way: LabelledWay) => readonly number[];

/** Room between two arrows that leave a box, and between an arrow and the corner of its box. */
const portGap = 14;

/** `wanted`, in its order, moved no further than needed to lie between `left` and `right` with room in between. */
function spread(wanted: readonly number[], left: number, right: number): readonly number[] {
  const room = Math.min(portGap, (right - left) / Math.max(1, wanted.length - 1));
  const ports: number[] = [];
  for (const x of wanted) ports.push(Math.max(x, left, (ports.at(-1) ?? -Infinity) + room));
  for (let index = ports.length - 1; index >= 0; index--) {
    ports[index] = Math.min(
      ports[index] ?? right,
      right - (ports.length - 1 - index) * room,
      (ports[index + 1] ?? Infinity) - room,
    );
  }
  return ports;
}

/** Where the arrows leave a box: right above their labels, where the box is that wide. */
function exits(
  box: Box,
  out: readonly LabelledWay[],
  along: Along,
): readonly (readonly [LabelledWay, number])[] {
  const x = (way: LabelledWay) => along(way)[0] ?? 0;
  const sorted = out.toSorted((a, b) => x(a) - x(b));
  const ports = spread(sorted.map(x), box.x + portGap, box.x + box.width - portGap);
  return sorted.map((way, index) => [way, ports[index] ?? 0]);
}

/** Where the arrows to a box come in, all in one: right below one that is above the box, or in its middle. */
function entry(box: Box, into: readonly LabelledWay[], along: Along): number {
  const middle = box.x + box.width / 2;
  const near = into
    .map((way) => along(way).at(-1) ?? 0)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return near !== undefined && Math.abs(near - middle) <= box.width / 2 - portGap ? near : middle;
}

/** The way of each arrow from left to right. */
export function walks(boxes: readonly Box[], ways: readonly LabelledWay[], places: Places): readonly Walk[] {
  const along: Along = (way) => places.along(way).map((x) => x + margin);
  const leaving = (box: Box) => ways.filter(({ from }) => from === box.id);
  const coming = (box: Box) => ways.filter(({ to }) => to === box.id);
  const out = new Map(boxes.flatMap((box) => exits(box, leaving(box), along)));
  const into = new Map(boxes.map((box) => [box.id, entry(box, coming(box), along)]));
  return ways.map((way) => {
    const first = places.layer(way.from);
    // On whole pixels, so that a line that is straight but for a hair is straight.
    const stops = [out.get(way) ?? 0, ...along(way), into.get(way.to) ?? 0].map(Math.round);
    const pieces = stops.slice(1).map((bottom, index) => ({
      // An arrow joins others only below its label.
      key: index ? way.to : `${way.from} ${way.to}`,
      layer: first + index,
      top: stops[index] ?? bottom,
      bottom,
    }));
    return { way, first, pieces };
  });
}

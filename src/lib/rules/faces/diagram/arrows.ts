import type { Places, Way } from './graph.ts';
import { lineHeight } from './text.ts';
import { trackHeight, turns, type Piece, type Turn } from './tracks.ts';

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

type Along = (way: Way) => readonly number[];
type Labelled = Way & { readonly lines: readonly string[] };

/** Room between two arrows that leave a box, and between an arrow and the corner of its box. */
const portGap = 14;
/** Room above and below the tracks between two layers. */
const aboveTracks = 10;
const belowTracks = 14;

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
function exits(box: Box, out: readonly Labelled[], along: Along): ReadonlyMap<Labelled, number> {
  const x = (way: Labelled) => along(way)[0] ?? 0;
  const sorted = out.toSorted((a, b) => x(a) - x(b));
  const ports = spread(sorted.map(x), box.x + portGap, box.x + box.width - portGap);
  return new Map(sorted.map((way, index) => [way, ports[index] ?? 0]));
}

/** Where the arrows to a box come in, all in one: right below one that is above the box, or in its middle. */
function entry(box: Box, into: readonly Labelled[], along: Along): number {
  const middle = box.x + box.width / 2;
  const near = into
    .map((way) => along(way).at(-1) ?? 0)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return near !== undefined && Math.abs(near - middle) <= box.width / 2 - portGap ? near : middle;
}

/** Without the points at which a line does not turn. */
const corners = (points: readonly Point[]): readonly Point[] =>
  points.filter(({ x }, index) => {
    const [last, next] = [points[index - 1], points[index + 1]];
    return !last || !next || last.x !== x || next.x !== x;
  });

interface Routed {
  readonly arrows: readonly Arrow[];
  /** The top of each question. */
  readonly tops: ReadonlyMap<string, number>;
  /** Where the last layer ends. */
  readonly bottom: number;
  readonly cuts: readonly number[];
}

/**
 * Leads the arrows. Inside a layer they go straight down, through the place they have there; between two layers
 * they go sideways, each on a track of its own. So they pass behind no box and no label, and a line that turns
 * never runs over another one. `margin` is the room around the picture.
 */
export function route(
  boxes: readonly Box[],
  ways: readonly Labelled[],
  places: Places,
  margin: number,
): Routed {
  const along: Along = (way) => places.along(way).map((x) => x + margin);
  const count = Math.max(...boxes.map(({ layer }) => layer)) + 1;
  const out = new Map(
    boxes.flatMap((box) => [
      ...exits(
        box,
        ways.filter(({ from }) => from === box.id),
        along,
      ),
    ]),
  );
  const into = new Map(
    boxes.map((box) => [
      box.id,
      entry(
        box,
        ways.filter(({ to }) => to === box.id),
        along,
      ),
    ]),
  );
  const labelHeight = ({ lines }: Labelled) => lines.length * lineHeight;

  /** Per arrow the spots it passes, from its question to the next, and between them its pieces. */
  const walks = ways.map((way) => {
    const first = places.layer(way.from);
    // On whole pixels, so that a line that is straight but for a hair is straight.
    const stops = [out.get(way) ?? 0, ...along(way), into.get(way.to) ?? 0].map(Math.round);
    const pieces = stops.slice(1).map((bottom, index): Piece & { readonly layer: number } => ({
      // An arrow joins others only below its label.
      key: index ? way.to : `${way.from} ${way.to}`,
      layer: first + index,
      top: stops[index] ?? bottom,
      bottom,
    }));
    return { way, first, pieces };
  });

  const tops: number[] = [];
  const bottoms: number[] = [];
  const between: ReadonlyMap<string, Turn>[] = [];
  let y = margin;
  for (let layer = 0; layer < count; layer++) {
    const heights = [
      ...boxes.filter((box) => box.layer === layer).map(({ height }) => height),
      ...walks.filter(({ first }) => first + 1 === layer).map(({ way }) => labelHeight(way)),
    ];
    const here = turns(walks.flatMap(({ pieces }) => pieces.filter((piece) => piece.layer === layer)));
    tops.push(y);
    y += Math.max(0, ...heights);
    bottoms.push(y);
    between.push(here);
    const tracks = [...here.values()].map(({ track, detour }) => (detour?.track ?? track) + 1);
    y += aboveTracks + Math.max(0, ...tracks) * trackHeight + belowTracks;
  }

  // A question that leads on stands low in its layer, right above its answers.
  const topOf = new Map(
    boxes.map(({ id, layer, height }) => [
      id,
      ways.some(({ from }) => from === id) ? (bottoms[layer] ?? 0) - height : (tops[layer] ?? 0),
    ]),
  );

  const arrows = walks.map(({ way, first, pieces }): Arrow => {
    const points: Point[] = [{ x: pieces[0]?.top ?? 0, y: bottoms[first] ?? 0 }];
    for (const { key, layer, top: from, bottom: to } of pieces) {
      const turn = between[layer]?.get(key);
      const height = (track: number) => (bottoms[layer] ?? 0) + aboveTracks + (track + 0.5) * trackHeight;
      if (turn) {
        const { track, detour } = turn;
        const x = detour?.x ?? to;
        points.push({ x: from, y: height(track) }, { x, y: height(track) });
        if (detour) points.push({ x, y: height(detour.track) }, { x: to, y: height(detour.track) });
      }
      points.push({ x: to, y: tops[layer + 1] ?? 0 });
    }
    points.push({ x: pieces.at(-1)?.bottom ?? 0, y: topOf.get(way.to) ?? 0 });
    const height = labelHeight(way);
    return {
      ...way,
      height,
      points: corners(points),
      x: pieces[0]?.bottom ?? 0,
      y: (tops[first + 1] ?? 0) + height / 2,
    };
  });
  return {
    arrows,
    tops: topOf,
    bottom: bottoms.at(-1) ?? margin,
    // Below the labels: an answer stays on the page of its question.
    cuts: bottoms
      .filter((_, layer) => layer % 2 === 1 && layer < count - 1)
      .map((end) => end + aboveTracks / 2),
  };
}

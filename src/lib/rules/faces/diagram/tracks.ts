/** A piece of an arrow between two layers, from `top` to `bottom`, both an x. */
export interface Piece {
  /** Pieces with the same key may run over each other: arrows that have joined. */
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

/** How a key goes sideways. */
export interface Turn {
  /** The track, counted from the top. */
  readonly track: number;
  /** A second track, for one that cannot go straight to where it must be: at which x it goes on to it. */
  readonly detour?: { readonly x: number; readonly track: number };
}

/** Room between two tracks, and between two lines on one track. */
export const trackHeight = 10;
/** Two upright lines closer than this would read as one. */
const tooClose = 9;

/** All pieces with one key: a line with where it comes from above, and where it goes on below. */
interface Net {
  readonly key: string;
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The first half of a detour, that this one follows on; and where the two meet. */
  readonly after?: Net;
  readonly x?: number;
}

const near = (x: number, all: readonly number[]): boolean =>
  all.some((other) => Math.abs(x - other) < tooClose);

function nets(pieces: readonly Piece[]): readonly Net[] {
  const keys = [...new Set(pieces.filter(({ top, bottom }) => top !== bottom).map(({ key }) => key))];
  return keys.map((key) => {
    const own = pieces.filter((piece) => piece.key === key);
    const tops = own.map(({ top }) => top);
    const bottoms = own.map(({ bottom }) => bottom);
    const all = [...tops, ...bottoms];
    return { key, tops, bottoms, left: Math.min(...all), right: Math.max(...all) };
  });
}

/** What goes right is placed from the right, what goes left from the left: then neighbours need not cross. */
function inOrder(all: readonly Net[]): readonly Net[] {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const toRight = (net: Net) => mean(net.bottoms) > mean(net.tops);
  return [
    ...all.filter(toRight).toSorted((a, b) => b.right - a.right),
    ...all.filter((net) => !toRight(net)).toSorted((a, b) => a.left - b.left),
  ];
}

/** Whether `above` comes down where `below` goes on: it must then turn off higher. */
const mustBeAbove = (above: Net, below: Net): boolean =>
  above !== below && (below.after === above || above.tops.some((top) => near(top, below.bottoms)));

/** Whether two nets can't be on one track. */
const meet = (a: Net, b: Net): boolean => a.left < b.right + trackHeight && b.left < a.right + trackHeight;

/** A net in two halves, that meet at an x where no other line comes down. */
function halves(net: Net, taken: readonly number[]): readonly [Net, Net] {
  const middle = Math.round((net.left + net.right) / 2);
  const reach = Math.max(...taken) - Math.min(...taken);
  const x =
    Array.from({ length: reach + 1 }, (_, step) => [middle - step, middle + step])
      .flat()
      .find((x) => x > Math.min(...taken) && x < Math.max(...taken) && !near(x, taken)) ?? middle;
  const first = {
    ...net,
    bottoms: [],
    left: Math.min(x, ...net.tops),
    right: Math.max(x, ...net.tops),
  };
  const second = {
    ...net,
    tops: [],
    left: Math.min(x, ...net.bottoms),
    right: Math.max(x, ...net.bottoms),
    after: first,
    x,
  };
  return [first, second];
}

/**
 * How each key goes sideways, so that no two lines touch but where they cross. Keys that go straight down do not
 * turn. Where lines each must turn off above the other, one of them makes a detour.
 */
export function turns(pieces: readonly Piece[]): ReadonlyMap<string, Turn> {
  const waiting = [...inOrder(nets(pieces))];
  const taken = pieces.flatMap(({ top, bottom }) => [top, bottom]);
  const placed: { readonly net: Net; readonly track: number }[] = [];
  while (waiting.length) {
    const ready = waiting.findIndex((net) => !waiting.some((other) => mustBeAbove(other, net)));
    if (ready < 0) {
      // A ring: each of its nets has both an upper and a lower side.
      const whole = waiting.findIndex(({ tops, bottoms }) => tops.length && bottoms.length);
      const split = waiting.splice(whole, 1).flatMap((net) => halves(net, taken));
      taken.push(...split.flatMap(({ x }) => x ?? []));
      waiting.push(...split);
      continue;
    }
    for (const net of waiting.splice(ready, 1)) {
      const above = placed.filter((other) => mustBeAbove(other.net, net) || meet(other.net, net));
      placed.push({ net, track: Math.max(0, ...above.map(({ track }) => track + 1)) });
    }
  }
  const found = new Map<string, Turn>();
  for (const { net, track } of placed) {
    const first = found.get(net.key);
    found.set(net.key, first && net.x !== undefined ? { ...first, detour: { x: net.x, track } } : { track });
  }
  return found;
}

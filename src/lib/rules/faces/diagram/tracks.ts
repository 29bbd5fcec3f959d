/** A piece of an arrow between two layers, from `top` to `bottom`, both an x. */
export interface Piece {
  /** Pieces with the same key may run over each other: arrows that have joined. */
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

/** Room between two tracks, and between two lines on one track. */
export const trackHeight = 10;
/** Two upright lines closer than this would read as one. */
const tooClose = 9;

interface Net {
  readonly key: string;
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly left: number;
  readonly right: number;
}

const straight = ({ top, bottom }: Piece): boolean => Math.abs(top - bottom) < 0.5;

function nets(pieces: readonly Piece[]): readonly Net[] {
  const keys = [...new Set(pieces.filter((piece) => !straight(piece)).map(({ key }) => key))];
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
  above !== below &&
  above.tops.some((top) => below.bottoms.some((bottom) => Math.abs(top - bottom) < tooClose));

/**
 * On which track, counted from the top, each key goes sideways. Two lines on one track never touch. Keys that go
 * straight down have none.
 */
export function tracks(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const waiting = [...inOrder(nets(pieces))];
  const placed: (Net & { readonly track: number })[] = [];
  while (waiting.length) {
    const ready = waiting.findIndex((net) => !waiting.some((other) => mustBeAbove(other, net)));
    const [net] = waiting.splice(Math.max(0, ready), 1);
    if (!net) break;
    const track = Math.max(
      0,
      ...placed
        .filter(
          (other) =>
            mustBeAbove(other, net) ||
            (other.left < net.right + trackHeight && net.left < other.right + trackHeight),
        )
        .map((other) => other.track + 1),
    );
    placed.push({ ...net, track });
  }
  return new Map(placed.map(({ key, track }) => [key, track]));
}

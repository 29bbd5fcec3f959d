/** Something that takes room in a layer. */
export interface Item {
  readonly id: string;
  readonly width: number;
}

/** A line between two items of neighbouring layers. The heavier, the more it wants to go straight down. */
export interface Tie {
  readonly upper: string;
  readonly lower: string;
  readonly weight: number;
}

interface Wish {
  readonly x: number;
  readonly weight: number;
}

/** Room between what stands side by side. */
export const gap = 16;
/** The picture settles well before this number of turns. */
const turns = 8;

/** What a layer needs from left to right. */
export const needs = (layer: readonly Item[]): number =>
  layer.reduce((sum, { width }) => sum + width, 0) + Math.max(0, layer.length - 1) * gap;

/** The x that lies in the middle of the wishes, by weight. */
function median(wishes: readonly Wish[]): number {
  const sorted = wishes.toSorted((a, b) => a.x - b.x);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  return (sorted.find(({ weight }) => (passed += weight) >= half) ?? sorted.at(-1))?.x ?? 0;
}

/**
 * Places the items of a layer in their order, each as near as can be to what it wishes, with room in between and
 * within `width`. Items that are in each other's way move together, to the middle of their wishes.
 */
function fit(layer: readonly Item[], wish: (item: Item) => Wish, width: number): readonly number[] {
  const offsets: number[] = [];
  let next = 0;
  for (const item of layer) {
    offsets.push(next + item.width / 2);
    next += item.width + gap;
  }
  const blocks: { wishes: Wish[]; x: number }[] = [];
  layer.forEach((item, index) => {
    const { x, weight } = wish(item);
    const wishes = [{ x: x - (offsets[index] ?? 0), weight }];
    for (let last = blocks.at(-1); last && last.x > median(wishes); last = blocks.at(-1)) {
      wishes.unshift(...last.wishes);
      blocks.pop();
    }
    blocks.push({ wishes, x: median(wishes) });
  });
  const room = Math.max(0, width - needs(layer));
  const shifts = blocks.flatMap(({ wishes, x }) => wishes.map(() => Math.min(Math.max(x, 0), room)));
  return offsets.map((offset, index) => offset + (shifts[index] ?? 0));
}

/**
 * Moves the items of all layers together until they fit in `width`, in the order they have, with the lines
 * between them as straight as can be. `x` holds the middle of each item, to begin with and in the end.
 */
export function squeeze(
  layers: readonly (readonly Item[])[],
  ties: readonly Tie[],
  x: Map<string, number>,
  width: number,
): void {
  const settle = (
    layer: readonly Item[],
    linked: (id: string) => readonly Wish[],
    alone: (id: string) => number,
  ) => {
    const found = fit(
      layer,
      ({ id }) => {
        const own = linked(id);
        return own.length
          ? { x: median(own), weight: own.reduce((sum, { weight }) => sum + weight, 0) }
          : { x: alone(id), weight: 1 };
      },
      width,
    );
    layer.forEach(({ id }, index) => x.set(id, found[index] ?? 0));
  };
  const at = (id: string): number => x.get(id) ?? 0;
  const above = (id: string) =>
    ties.filter(({ lower }) => lower === id).map(({ upper, weight }) => ({ x: at(upper), weight }));
  const below = (id: string) =>
    ties.filter(({ upper }) => upper === id).map(({ lower, weight }) => ({ x: at(lower), weight }));
  for (let turn = 0; turn < turns; turn++) {
    for (const layer of layers.toReversed()) settle(layer, below, at);
    // The walk starts on the left, where a phone shows the picture first.
    for (const layer of layers) settle(layer, above, () => 0);
  }
}

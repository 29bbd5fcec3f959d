import type { Item, Tie } from './squeeze.ts';

type Layers<Any extends Item> = readonly (readonly Any[])[];

/** How often two ties cross when `a` and `b` are where they end and the ties of `a` start left of those of `b`. */
const crossings = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x) => sum + b.filter((other) => other < x).length, 0);

/** Counts the crossings of the ties of two items in one layer, when `left` stands left of `right`. */
function counter(ties: readonly Tie[]) {
  const above = Map.groupBy(ties, ({ lower }) => lower);
  const below = Map.groupBy(ties, ({ upper }) => upper);
  return (places: ReadonlyMap<string, number>, left: Item, right: Item, side: 'above' | 'below'): number => {
    const ends = ({ id }: Item) =>
      side === 'above'
        ? (above.get(id) ?? []).map(({ upper }) => places.get(upper) ?? 0)
        : (below.get(id) ?? []).map(({ lower }) => places.get(lower) ?? 0);
    return crossings(ends(left), ends(right));
  };
}

const placesIn = (layer: readonly Item[] = []): ReadonlyMap<string, number> =>
  new Map(layer.map(({ id }, index) => [id, index]));

/**
 * Lets neighbours in a layer change places for as long as that saves a crossing: the library stops before the
 * last of them, and a crossing between the answers of one question is what a reader stumbles over.
 */
export function uncross<Any extends Item>(layers: Layers<Any>, ties: readonly Tie[]): Layers<Any> {
  const all = layers.map((layer) => [...layer]);
  const count = counter(ties);
  let better = true;
  while (better) {
    better = false;
    for (const [at, layer] of all.entries()) {
      const [above, below] = [placesIn(all[at - 1]), placesIn(all[at + 1])];
      const cost = (left: Any, right: Any) =>
        count(above, left, right, 'above') + count(below, left, right, 'below');
      for (let index = 1; index < layer.length; index++) {
        const [left, right] = [layer[index - 1], layer[index]];
        if (!left || !right || cost(left, right) <= cost(right, left)) continue;
        layer[index - 1] = right;
        layer[index] = left;
        better = true;
      }
    }
  }
  return all;
}

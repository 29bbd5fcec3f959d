import { Graph, layout } from '@dagrejs/dagre';
import type { Flow } from '../../core/flow.ts';
import { uncross } from './order.ts';
import { gap, needs, squeeze, type Item, type Tie } from './squeeze.ts';

/** An arrow from one question to another, before it has a place. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** How wide its label is. */
  readonly width: number;
}

/** One place in a layer: a question, the label of an arrow, or a lane that passes by. */
type Spot = Item & { readonly layer: number };

/** A graph of spots in which every tie goes from one layer to the next. */
interface Net {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly ties: readonly Tie[];
  /** The spots of an arrow, from its question to the next. */
  readonly stops: ReadonlyMap<Way, readonly Spot[]>;
}

/**
 * The layer of each question. Questions stand in even layers, the labels of their arrows in the odd layer right
 * below. No more than `columns` questions stand side by side, so that the picture stays narrow enough for paper.
 * An answer never leads back to an earlier question: one walk in the order of the numbers places them all.
 */
function layers(flow: Flow, ways: readonly Way[], columns: number): ReadonlyMap<string, number> {
  const layer = new Map<string, number>();
  const taken = new Map<number, number>();
  for (const id of Object.keys(flow.questions)) {
    let free = Math.max(
      0,
      ...ways.filter(({ to }) => to === id).map(({ from }) => (layer.get(from) ?? 0) + 2),
    );
    while ((taken.get(free) ?? 0) >= columns) free += 2;
    layer.set(id, free);
    taken.set(free, (taken.get(free) ?? 0) + 1);
  }
  return layer;
}

/** How much a line wants to go straight: one that passes a question most, it must not look like part of it. */
const weightOf = { answer: 1, arrival: 2, lane: 50 } as const;

/** Arrows to the same question join as soon as they meet, in one lane per layer. */
export function net(flow: Flow, ways: readonly Way[], boxWidth: number, columns: number): Net {
  const layer = layers(flow, ways, columns);
  const spots = new Map<string, Spot>();
  const ties = new Map<string, Tie>();
  const spot = (id: string, width: number, at: number): Spot => {
    const found = spots.get(id) ?? { id, width, layer: at };
    spots.set(id, found);
    return found;
  };
  const layerOf = (id: string): number => layer.get(id) ?? 0;
  for (const id of Object.keys(flow.questions)) spot(id, boxWidth, layerOf(id));
  const stops = ways.map((way): [Way, readonly Spot[]] => {
    const { from, to, width } = way;
    const label = spot(`antwoord ${from} ${to}`, width, layerOf(from) + 1);
    const lanes = Array.from({ length: layerOf(to) - label.layer - 1 }, (_, index) =>
      spot(`baan ${to} ${label.layer + 1 + index}`, 1, label.layer + 1 + index),
    );
    const all = [spot(from, boxWidth, layerOf(from)), label, ...lanes, spot(to, boxWidth, layerOf(to))];
    all.slice(1).forEach(({ id: lower }, index) => {
      const upper = all[index]?.id ?? '';
      const kind = index === 0 ? 'answer' : index > 1 && lower !== to ? 'lane' : 'arrival';
      ties.set(`${upper} ${lower}`, { upper, lower, weight: weightOf[kind] });
    });
    return [way, all];
  });
  return { spots, ties: [...ties.values()], stops: new Map(stops) };
}

const byLayer = ({ spots }: Net): readonly (readonly Spot[])[] => {
  const all = [...spots.values()];
  const count = Math.max(...all.map(({ layer }) => layer)) + 1;
  return Array.from({ length: count }, (_, at) => all.filter(({ layer }) => layer === at));
};

/** What the fullest layer needs. */
export const needed = (net: Net): number => Math.max(...byLayer(net).map(needs));

export interface Places {
  readonly width: number;
  /** The middle of a question. */
  readonly x: (id: string) => number;
  readonly layer: (id: string) => number;
  /** The middle of each spot that an arrow passes between its questions: its label first, then the lanes. */
  readonly along: (way: Way) => readonly number[];
}

/**
 * Places everything from left to right. The library puts each layer in an order with few crossings, and keeps the
 * layers given here because every tie spans one. But it spends paper freely: its places are squeezed into `widest`.
 */
export function places(net: Net, widest: number): Places {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: gap, ranksep: 2 });
  for (const { id, width } of net.spots.values()) graph.setNode(id, { width, height: 1 });
  for (const { upper, lower, weight } of net.ties) graph.setEdge(upper, lower, { weight });
  layout(graph);
  const natural = (graph.graph() as { width?: number }).width ?? 0;
  const all = [...net.spots.values()];
  const x = new Map(all.map(({ id }) => [id, (graph.node(id) as { x: number }).x]));
  const at = (id: string): number => x.get(id) ?? 0;
  const order = uncross(
    byLayer(net).map((layer) => layer.toSorted((a, b) => at(a.id) - at(b.id))),
    net.ties,
  );
  squeeze(order, net.ties, x, Math.max(needed(net), Math.min(natural, widest)));
  const left = Math.min(...all.map(({ id, width }) => at(id) - width / 2));
  const right = Math.max(...all.map(({ id, width }) => at(id) + width / 2));
  return {
    width: right - left,
    x: (id) => at(id) - left,
    layer: (id) => net.spots.get(id)?.layer ?? 0,
    along: (way) => (net.stops.get(way) ?? []).slice(1, -1).map(({ id }) => at(id) - left),
  };
}

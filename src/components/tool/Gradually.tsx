import { Component, type ComponentChild } from 'preact';
import { afterPaint } from './after-paint.ts';

const waiting: (() => void)[] = [];
/** Where the next piece comes to stand: what a piece brings along goes before what waited already. */
let place = 0;

const drawNext = (): void =>
  afterPaint(() => {
    place = 0;
    waiting.shift()?.();
    if (waiting.length > 0) drawNext();
  });

/** Has a piece drawn in a frame of its own, for on a slow phone it fills one: last, or at a place among those that wait. */
export const inTurn = (draw: () => void, at = waiting.length): void => {
  waiting.splice(at, 0, draw);
  if (waiting.length === 1) drawNext();
};

interface Pieces {
  readonly children: readonly ComponentChild[];
  /** How many of them are drawn at once: all, unless said otherwise. */
  readonly first?: number | undefined;
}

/**
 * Draws its children one after the other, so that the first stand there at once. A child that is there stays
 * untouched while the next one comes: Preact passes over what has not changed.
 */
export class Gradually extends Component<Pieces, { drawn: number }> {
  override state = { drawn: this.props.first ?? Infinity };

  override componentDidMount(): void {
    const { drawn } = this.state;
    if (drawn < this.props.children.length) inTurn(() => this.setState({ drawn: drawn + 1 }), place++);
  }

  override componentDidUpdate(): void {
    this.componentDidMount();
  }

  override render() {
    return this.props.children.slice(0, this.state.drawn);
  }
}

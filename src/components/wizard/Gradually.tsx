import { Component, type VNode } from 'preact';
import { afterPaint } from '../tool/after-paint.ts';

/**
 * Draws its children one after the other, a frame for each, so that on a slow phone the first stands there at
 * once. A child that is there stays untouched while the next one comes: Preact passes over what has not changed.
 */
export class Gradually extends Component<{ readonly children: readonly VNode[] }, { drawn: number }> {
  override state = { drawn: 1 };

  override componentDidMount = (): void => {
    const { drawn } = this.state;
    if (drawn < this.props.children.length)
      afterPaint(() => this.setState({ drawn: drawn + 1 }, this.componentDidMount));
  };

  override render = () => this.props.children.slice(0, this.state.drawn);
}

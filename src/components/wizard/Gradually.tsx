import { Component, type VNode } from 'preact';
import { afterPaint } from '../tool/after-paint.ts';

interface Props {
  readonly children: readonly VNode[];
}

/**
 * Draws its children one after the other, a frame for each, so that on a slow phone the first stands there at
 * once. A child that is there stays untouched while the next one comes: Preact passes over what has not changed.
 */
export class Gradually extends Component<Props, { drawn: number }> {
  override state = { drawn: 1 };

  override componentDidMount(): void {
    this.more();
  }

  private more(): void {
    if (this.state.drawn < this.props.children.length)
      afterPaint(() => this.setState({ drawn: this.state.drawn + 1 }, () => this.more()));
  }

  override render({ children }: Props) {
    return children.slice(0, this.state.drawn);
  }
}

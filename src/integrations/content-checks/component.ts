import type { Content } from '../../lib/content/content.ts';

/** A value that a component takes. Without `known` any text will do. */
export interface Prop {
  readonly optional?: true;
  /** What it must look like, and what to call that in a message. */
  readonly form?: { readonly fits: RegExp; readonly name: string };
  readonly known?: (content: Content, region: string | undefined) => readonly string[];
}

export interface Component {
  readonly props: Readonly<Record<string, Prop>>;
  /** Whether there is text between its tags. */
  readonly text: boolean;
  /** For a message. */
  readonly example: string;
}

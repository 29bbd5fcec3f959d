import type { Places } from '../place/chosen.ts';

/** What the reader of a wizard can do. */
export interface Handlers {
  readonly answer: (question: string, option: string) => void;
  readonly goTo: (position: number) => void;
  readonly restart: () => void;
  readonly place: (which: keyof Places, slug: string) => void;
  /** Tells a screen reader, and whoever looks, what happened. */
  readonly say: (words: string) => void;
}

/** What the reader of a wizard can do. */
export interface Handlers {
  readonly answer: (question: string, option: string) => void;
  readonly goTo: (position: number) => void;
  readonly restart: () => void;
  /** Tells a screen reader, and whoever looks, what happened. */
  readonly say: (words: string) => void;
}

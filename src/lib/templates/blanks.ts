/** A stretch of a text, and whether a school fills it in. */
export interface Stretch {
  readonly text: string;
  readonly blank: boolean;
}

/** A text cut at what stands between brackets, brackets included. */
export const stretches = (text: string): readonly Stretch[] =>
  text
    .split(/(\([^()]*\))/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, blank: part.startsWith('(') }));

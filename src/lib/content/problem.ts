/** Something wrong in the content. Shown to an editor, in Dutch: where, what, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; undefined where it can't be told. */
  readonly line: number | undefined;
  readonly what: string;
  readonly remedy: string;
}

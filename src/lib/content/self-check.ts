/** A group of zelftoets.yaml: points of working together that a school judges for itself. */
export interface SelfCheckGroup {
  readonly id: string;
  readonly title: string;
  /** Each with what changed since its source, where something did. */
  readonly points: readonly {
    readonly id: string;
    readonly text: string;
    readonly now: string | undefined;
  }[];
}

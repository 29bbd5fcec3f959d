/** A table of enquete.yaml: what a share or a mean of those who answered said. */
export interface SurveyTable {
  readonly id: string;
  readonly title: string;
  /** What stands above the names of the rows. */
  readonly rowHead: string;
  /** How many answers the shares are of, and what those are; undefined where the source does not say. */
  readonly of: { readonly count: number; readonly what: string } | undefined;
  readonly columns: readonly {
    readonly id: string;
    readonly head: string;
    readonly unit: SurveyUnit;
  }[];
  /** A name, and for each column a value. */
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** A share of a hundred, or a mean of numbers. */
export type SurveyUnit = 'procent' | 'gemiddelde';

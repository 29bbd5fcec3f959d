/** A row of the table on a card: a kind of case, and until when something must be done. What, and with whom, the outcome says. */
export interface CardRow {
  /** The case in words that stand alone: "Te laat op de basisschool, vaker dan is afgesproken". */
  readonly kind: string;
  /** The outcome to which all answers of this kind lead. */
  readonly outcome: string;
  /** "Binnen 5 werkdagen". */
  readonly term: string;
}

/** What goes where on the card of a rule that does not fit on one side, as its regel.yaml says. */
export interface CardChoice {
  /** Questions for the back; the front must make sense without them. */
  readonly back: readonly string[];
  /** A table in place of questions. It tells every outcome that these lead to. */
  readonly table:
    | {
        readonly title: string;
        readonly replaces: readonly string[];
        readonly rows: readonly CardRow[];
      }
    | undefined;
}

/** A term of begrippen.yaml: an abbreviation, or an old name with the name of today. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** The name of today, when this one is old. */
  readonly today: string | undefined;
  /** Since when: "2015". */
  readonly since: string | undefined;
  readonly meaning: string;
  /** Other spellings that search should find. */
  readonly aliases: readonly string[];
  /** The words under which it opens in running text; none: it does not. */
  readonly inText: readonly string[];
  /** Address on the site where one reads on. */
  readonly href: string | undefined;
  readonly source: string;
  /** The place in it. */
  readonly at: string | undefined;
  readonly checkedOn: string;
}

/** What somebody who is called will ask, so that the caller has it at hand. */
export interface Prepare {
  /** For which kind of call, where a role has more than one: "Voor advies, zonder naam". */
  readonly call: string | undefined;
  /** What will be asked, in the order in which it comes. */
  readonly asks: readonly string[];
  /** What the caller may not say, or only with consent. */
  readonly privacy: string;
  readonly source: string;
  readonly at: string | undefined;
  /** ISO: when an editor last held this against its source. */
  readonly checkedOn: string;
}

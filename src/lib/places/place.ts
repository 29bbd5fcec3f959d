/** A municipality of gemeenten.csv. */
export interface KnownMunicipality {
  readonly name: string;
  /** CBS code: "GM0392". */
  readonly code: string;
  /** The part of an address: "haarlem". */
  readonly slug: string;
  readonly province: string;
}

/** A place as people name it, and its municipality. A double place has one row for each municipality. */
export interface Place {
  readonly name: string;
  readonly municipality: string;
  /** CBS code. */
  readonly code: string;
  /** The municipality as a part of an address. */
  readonly slug: string;
  /** To tell a place from its namesakes elsewhere. */
  readonly province: string;
  readonly remark: string | undefined;
  /** A hamlet or quarter under another postal place. */
  readonly hamlet: boolean;
}

/** A municipality of gemeenten.csv. */
export interface KnownMunicipality {
  readonly name: string;
  /** CBS code: "GM0392". */
  readonly code: string;
  /** The part of an address: "haarlem". */
  readonly slug: string;
  readonly province: string;
  /** Other names that people type: "Den Haag". */
  readonly alsoKnownAs: readonly string[];
  /** Its GGD by name; undefined when nobody found out. */
  readonly ggd: string | undefined;
  /** The samenwerkingsverbanden by their codes of 2017, the one of most of its schools first. */
  readonly swvPo: readonly string[];
  readonly swvVo: readonly string[];
}

/** A municipality that is no more. */
export interface Merger {
  readonly name: string;
  /** The municipalities of today that have its land: one, or more where it was divided. */
  readonly into: readonly string[];
  /** The day since which it is no more, ISO. */
  readonly since: string;
}

/** The municipalities that are no more, by name. */
export type Mergers = ReadonlyMap<string, Merger>;

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

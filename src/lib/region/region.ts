import type { Contact } from '../contacts/contact.ts';
import type { RegionColours } from '../site/palette.ts';
import type { AgreementId, Agreements } from './agreement.ts';

interface Stated {
  /** Id of the source, and the place in it. */
  readonly source: string;
  readonly at: string | undefined;
  readonly checkedOn: string;
  /** A whole sentence that follows the sentence of the state, for instance for whom it holds. */
  readonly note: string | undefined;
}

/** The four states of a parameter; each has its own sentence on page, wizard and card. */
export type ParameterState =
  | ({ readonly state: 'afgesproken'; readonly value: unknown } & Stated)
  | ({ readonly state: 'niets-afgesproken' } & Stated)
  | { readonly state: 'nog-na-te-gaan' }
  | { readonly state: 'geen-regio' };

/** What the municipalities of a region say on one point. */
export type Agreement = ParameterState & {
  /** The municipalities that say so, where not all of the region do. */
  readonly where?: readonly string[];
  /** What the others say. */
  readonly elsewhere?: readonly { readonly state: ParameterState; readonly names: readonly string[] }[];
};

export interface Municipality {
  /** CBS code: "GM0392". */
  readonly code: string;
  readonly name: string;
  /** The part of an address: "haarlem". */
  readonly slug: string;
  /** A neighbour's pupils go to school here, but the municipality is not a part of the region. */
  readonly neighbour: boolean;
  readonly remark: string | undefined;
}

/** A region, filled in. `landelijk` is a region without municipalities in which no parameter is chosen. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly kind: 'landelijk' | 'regio';
  /** One or two sentences: what this region is. */
  readonly intro: string;
  readonly municipalities: readonly Municipality[];
  /** Its own colours; without them it has those of the site. */
  readonly colours: RegionColours | undefined;
  /** Every agreement that there is, with its words. */
  readonly definitions: Agreements;
  /** What its municipalities say, by agreement. */
  readonly parameters: Readonly<Record<AgreementId, Agreement>>;
  /** Whoever works for its municipalities, followed by the national ones. */
  readonly contacts: readonly Contact[];
}

import type { Contact } from '../../contacts/contact.ts';
import type { Flow } from '../core/flow.ts';

/** A source as a result cites it. */
export interface CitedSource {
  /** Its place in the list of sources on the page, counted from 1. */
  readonly number: number;
  readonly title: string;
  /** Dates as people read them: "januari 2024", "22 november 2026". */
  readonly date: string;
  readonly checkedOn: string;
  /** "verouderd" or "niet bevestigd"; empty when up to date. */
  readonly status: string;
}

/** What a region says on one point, ready to be read. */
export interface RegionalNote {
  readonly label: string;
  readonly sentence: string;
  /** "Routeboek Zuid-Kennemerland (januari 2024), gecontroleerd op 22 november 2026"; empty without a source. */
  readonly origin: string;
  /** Nobody knows yet: a card then prints a blank line. */
  readonly open: boolean;
}

export type ShownContact = Pick<
  Contact,
  'organisation' | 'role' | 'municipalities' | 'phone' | 'email' | 'website' | 'checkedOn' | 'remark'
>;

/** All that the wizard needs, with the region filled in. Written into the page by the build, as plain data. */
export interface ToolData {
  readonly flow: Flow;
  /** The letter of each outcome on the card. */
  readonly letters: Readonly<Record<string, string>>;
  /** The address of the tool page when the wizard stands elsewhere, else empty: for links into the overview. */
  readonly page: string;
  /** The name of the region, and the address of its contacts. */
  readonly region: { readonly name: string; readonly contacts: string };
  /** To choose from; empty for a region without municipalities. */
  readonly municipalities: readonly { readonly slug: string; readonly name: string }[];
  readonly regional: Readonly<Record<string, RegionalNote>>;
  readonly sources: Readonly<Record<string, CitedSource>>;
  readonly roles: Readonly<Record<string, { readonly label: string; readonly by: string }>>;
  readonly contacts: readonly ShownContact[];
  /** Other rules that a result may point to. */
  readonly cards: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
}

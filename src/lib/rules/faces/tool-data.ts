import type { ContactLine } from '../../contacts/lines.ts';
import type { RegionalNote } from '../../region/note.ts';
import type { CitedSource } from '../../sources/cited.ts';
import type { Flow } from '../core/flow.ts';

export interface ShownContact {
  readonly organisation: string;
  readonly role: string;
  /** Slugs of the municipalities served; empty means all. */
  readonly municipalities: readonly string[];
  /** The names of these: "Haarlem, Zandvoort". */
  readonly serves: string;
  readonly lines: readonly ContactLine[];
}

/** What a role will ask, ready to be read. */
export interface ShownPrepare {
  /** For which kind of call, where there are more. */
  readonly call: string;
  readonly asks: readonly string[];
  readonly privacy: string;
  /** "Bron: … (januari 2024), gecontroleerd op …". */
  readonly origin: string;
}

/** All that the wizard needs, with the region filled in. Written into the page by the build, as plain data. */
export interface ToolData {
  readonly flow: Flow;
  /** The number of each question and the letter of each outcome, as on the card. */
  readonly marks: Readonly<Record<string, string | number>>;
  /** For each question how many may still come, itself included: "nog hooguit 3 vragen". */
  readonly left: Readonly<Record<string, number>>;
  /** The address of the tool page when the wizard stands elsewhere, else empty: for links into the overview. */
  readonly page: string;
  /** The name of the region, and the address of its contacts. */
  readonly region: { readonly name: string; readonly contacts: string };
  /** To choose from; empty for a region without municipalities. */
  readonly municipalities: readonly { readonly slug: string; readonly name: string }[];
  /** What stands where nobody is known: why, and the link to look further. */
  readonly nobody: { readonly why: string; readonly link: string };
  readonly regional: Readonly<Record<string, RegionalNote>>;
  readonly sources: Readonly<Record<string, CitedSource>>;
  readonly roles: Readonly<Record<string, { readonly label: string; readonly by: string }>>;
  readonly contacts: readonly ShownContact[];
  /** "Houd klaar als je belt": what each role that a result may call will ask. */
  readonly prepare: Readonly<Record<string, readonly ShownPrepare[]>>;
  /** Other rules that a result may point to. */
  readonly cards: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
}

/**
 * What a page is, as it says itself in `data-pagina` of its `<html>`: the checks over the built site go by it, not by the
 * address. `cites`: it must show its sources. `scripts`: it may load a script of ours.
 * `terms`: it is running text, in which a term opens in place.
 */
export const pageKinds = {
  tekst: { cites: false, scripts: false, terms: false },
  hoofdstuk: { cites: true, scripts: false, terms: true },
  handreiking: { cites: true, scripts: false, terms: true },
  voorbeeld: { cites: true, scripts: false, terms: true },
  praktijkthema: { cites: true, scripts: false, terms: true },
  /** A case to practise with; its script prints it with and without the answer. */
  oefengeval: { cites: true, scripts: true, terms: false },
  /** A text that a school makes its own; its script prints it. */
  sjabloon: { cites: true, scripts: true, terms: false },
  hulpmiddel: { cites: true, scripts: true, terms: false },
  uitleg: { cites: true, scripts: false, terms: false },
  rekenhulp: { cites: true, scripts: true, terms: false },
  kaart: { cites: false, scripts: true, terms: false },
  /** Where a reader chooses a place, searches, lists, or sets something of the site. */
  keuze: { cites: false, scripts: true, terms: false },
} as const satisfies Record<string, { cites: boolean; scripts: boolean; terms: boolean }>;

export type PageKind = keyof typeof pageKinds;

export const isPageKind = (kind: string | undefined): kind is PageKind =>
  kind !== undefined && Object.hasOwn(pageKinds, kind);

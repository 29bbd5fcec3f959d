/**
 * What a page is, as it says itself in `data-pagina` of its `<html>`: the checks over the built site go by it, not by the
 * address. `cites`: it must show its sources. `scripts`: it may load a script of ours.
 */
export const pageKinds = {
  tekst: { cites: false, scripts: false },
  hoofdstuk: { cites: true, scripts: false },
  handreiking: { cites: true, scripts: false },
  voorbeeld: { cites: true, scripts: false },
  praktijkthema: { cites: true, scripts: false },
  /** A case to practise with; its script prints it with and without the answer. */
  oefengeval: { cites: true, scripts: true },
  /** A text that a school makes its own; its script prints it. */
  sjabloon: { cites: true, scripts: true },
  hulpmiddel: { cites: true, scripts: true },
  uitleg: { cites: true, scripts: false },
  rekenhulp: { cites: true, scripts: true },
  kaart: { cites: false, scripts: true },
  /** Where a reader chooses a place, searches, or lists. */
  keuze: { cites: false, scripts: true },
} as const satisfies Record<string, { cites: boolean; scripts: boolean }>;

export type PageKind = keyof typeof pageKinds;

export const isPageKind = (kind: string | undefined): kind is PageKind =>
  kind !== undefined && Object.hasOwn(pageKinds, kind);

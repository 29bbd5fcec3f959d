/** What a trap is about, in the order in which the page shows them. */
export const trapThemes = {
  meldcode: 'Meldcode',
  verzuim: 'Verzuim en verlof',
  tlv: 'Overstap naar gespecialiseerd onderwijs',
  gegevens: 'Privacy, gezag en verwijsindex',
  overig: 'Namen, plaatsen en getallen',
} as const;

export type TrapTheme = keyof typeof trapThemes;

/** Something in a source that is outdated or unclear, and what the site says instead. */
export interface Trap {
  readonly id: string;
  readonly theme: TrapTheme;
  /** Ids of the sources that say it so. */
  readonly sources: readonly string[];
  readonly trap: string;
  readonly answer: string;
  /** Addresses on the site where that is seen. */
  readonly pages: readonly string[];
}

/** What a trap is about, in the order in which the page shows them. */
export const trapThemes = {
  meldcode: 'Meldcode',
  verzuim: 'Verzuim en verlof',
  tlv: 'Overstap naar gespecialiseerd onderwijs',
  gegevens: 'Privacy, gezag en verwijsindex',
  overig: 'Namen, plaatsen en getallen',
} as const;

export type TrapTheme = keyof typeof trapThemes;

import { title, type Made } from './made.ts';

/** The day on which a check of today is too old. */
const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** An entry of bronnen.yaml. */
export const sourceEntry = (id: string, today: string): Made => ({
  file: 'bronnen.yaml',
  append: true,
  text: `
- id: ${id}
  titel: ${title(id)}
  uitgever: Wie dit heeft uitgegeven
  datum: ${today.slice(0, 7)}
  # adres: https://…
  # bwb: BWBR0000000 # bij een wet, in plaats van adres, met:
  # tekstVan: jjjj-mm-dd
  status: actueel # of verouderd, niet-bevestigd
  gecontroleerdOp: ${today}
  controleerVoor: ${nextYear(today)}
  # opmerking: Wat is gelezen, en wat niet.
`,
});

import { z } from 'zod';

/**
 * Parts that the schemas of open data share. Every field has a description: it stands in the published schema and
 * in the table of fields on the page. A field without a value is there as null, so that nobody has to guess
 * whether it was forgotten.
 */

/** What nobody may change: a copy of a type of which every part can only be read. */
export type Published<T> = T extends object ? { readonly [K in keyof T]: Published<T[K]> } : T;

/** SPDX's name of the licence, and its text in Dutch. */
export const licence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;

export const text = z.string().min(1);
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const day = z.iso.date();
export const url = z.url({ protocol: /^https?$/ });
const yearMonthOrDay = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

/** Where a fact comes from. */
export const citation = z.strictObject({
  source: id.describe('De naam van de bron. Je vindt de bron onder deze naam bij sources.'),
  at: text
    .nullable()
    .describe('De plek in de bron, zoals een artikel of een bladzijde. Null: geen plek genoemd.'),
  url: url
    .nullable()
    .describe('Bij een wet: het adres van dat artikel, zoals het gold op de dag bij textOf. Anders null.'),
});

export const citations = z.array(citation).min(1);

/** A source, as a file gives it to whom has no other file. */
export const source = z.strictObject({
  title: text.describe('De titel van de bron.'),
  publisher: text.describe('Wie de bron heeft uitgegeven.'),
  date: yearMonthOrDay.describe('De datum van de tekst zelf: een jaar, een maand of een dag.'),
  url: url.nullable().describe('Het webadres van de bron. Null: niet bekend.'),
  bwb: z
    .string()
    .regex(/^BWBR\d{7}$/)
    .nullable()
    .describe('Bij een Nederlandse wet: het nummer bij wetten.overheid.nl. Anders null.'),
  textOf: day
    .nullable()
    .describe('Bij een Nederlandse wet: de dag waarop de tekst gold die is gelezen. Anders null.'),
  checkedOn: day.describe('De dag waarop de redactie de tekst van Routeboek naast deze bron legde.'),
  status: z
    .enum(['actueel', 'verouderd', 'niet-bevestigd'])
    .describe('Of de bron nog geldt. Niet-bevestigd: niemand kon het nagaan.'),
  remark: text.nullable().describe('Wat een lezer over deze bron moet weten.'),
});

export type PublishedSource = Published<z.infer<typeof source>>;

/** What every file of open data begins with. */
export const header = {
  $schema: url.describe('Het adres van het schema waaraan dit bestand voldoet.'),
  edition: day.describe(
    'De dag waarop deze uitgave van Routeboek is gemaakt. Noem die als je iets overneemt.',
  ),
  licence: z.literal(licence.url).describe('De licentie van dit bestand: CC BY 4.0.'),
};

import { z } from 'zod';
import { chapterSchema } from './chapter.ts';
import { id, text } from './fields.ts';

/** The pages about the site itself of which an editor writes the text: the names of the files in `src/content/over`. */
export const aboutPages = [
  'verantwoording',
  'dekking',
  'valkuilen',
  'versheid',
  'privacy',
  'toegankelijkheid',
  'hier-weten-wij-niets-over',
  'wijzigingen',
  'bronnen',
  'open-data',
  'handreiking',
  'oefenen',
  'praktijk',
] as const;

export type AboutPage = (typeof aboutPages)[number];

/** What the build knows and an editor may place in a sentence, by its name; each with what it is. */
export const siteValues = {
  bronnen: 'hoeveel bronnen de site heeft',
  documenten: 'van hoeveel documenten de site de plaats inneemt',
  koppen: 'hoeveel koppen die documenten hebben',
  'koppen-verteld': 'hoeveel daarvan op de site staan',
  'koppen-weggelaten': 'hoeveel daarvan zijn weggelaten',
  valkuilen: 'hoeveel valkuilen er zijn',
  uitgave: 'de dag waarop de site is gemaakt',
  oefengevallen: 'hoeveel gevallen er zijn om mee te oefenen',
  voorbeelden: 'hoeveel voorbeelden uit de praktijk er zijn',
  voorbeeldbestand: 'uit welk bestand van de open data de voorbeelden komen',
  beslistabellen: 'welke regels als tabel zijn geschreven',
} as const;

export type SiteValue = keyof typeof siteValues;

export const isSiteValue = (name: string): name is SiteValue => Object.hasOwn(siteValues, name);

const { titel, gecontroleerdOp, trefwoorden } = chapterSchema.shape;

/** The front matter of a page about the site. */
export const aboutSchema = z.strictObject({
  titel,
  samenvatting: chapterSchema.shape.samenvatting.describe(
    'De zin onder de titel, hooguit 220 tekens. Een getal van de site staat er als {bronnen}.',
  ),
  ankers: z
    .record(id, text)
    .optional()
    .describe('Bij elke kop (##) het adres dat zij op de pagina heeft, en daarachter de kop zelf.'),
  gecontroleerdOp: gecontroleerdOp.describe('De dag waarop de redactie deze pagina voor het laatst nalas.'),
  trefwoorden: trefwoorden.describe('Woorden waarop de zoekfunctie deze pagina ook moet vinden.'),
});

/** A heading without what the build changes in it: its quotes and dots. */
const plain = (heading: string): string =>
  heading
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll('…', '...')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The anchor that a text gives a heading; undefined when it gives it none. */
export const anchorOf = (
  anchors: Readonly<Record<string, string>> | undefined,
  heading: string,
): string | undefined =>
  Object.entries(anchors ?? {}).find(([, written]) => plain(written) === plain(heading))?.[0];

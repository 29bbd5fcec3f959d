import { z } from 'zod';
import { day, id, text, webAddress, yearMonthOrDay } from '../content/fields.ts';
import { lawAddress, type Law } from './law.ts';
import type { Source } from './source.ts';

/** One entry of bronnen.yaml. The descriptions are also the help that an editor gets with an error. */
export const sourceSchema = z.strictObject({
  id: id.describe('De korte naam waarmee teksten en beslisregels naar deze bron verwijzen; verandert nooit.'),
  titel: text.describe('De titel zoals de bron zelf die heeft, of een korte omschrijving.'),
  uitgever: text.describe('Wie de bron heeft uitgegeven.'),
  datum: yearMonthOrDay.describe(
    'De datum van de tekst zelf; zonder datum het jaar van de versie die wij kennen.',
  ),
  adres: webAddress.optional().describe('Het webadres, als dat bekend is.'),
  bwb: z
    .string()
    .regex(/^BWBR\d{7}$/, 'is geen BWB-nummer')
    .optional()
    .describe('Van een wet of besluit: het nummer bij wetten.overheid.nl, zoals BWBR0002628.'),
  tekstVan: day
    .optional()
    .describe(
      'Van een wet of besluit: de dag waarop de gelezen tekst gold. Verwijzingen gaan naar de tekst van die dag.',
    ),
  celex: z
    .string()
    .regex(/^3\d{4}R\d{4}$/, 'is geen nummer van een Europese verordening')
    .optional()
    .describe('Van een Europese verordening: het nummer bij EUR-Lex, zoals 32016R0679.'),
  status: z
    .enum(['actueel', 'verouderd', 'niet-bevestigd'])
    .describe('actueel, verouderd, of niet-bevestigd als niemand kon nagaan of het nog geldt.'),
  gecontroleerdOp: day.describe('De dag waarop de redactie onze tekst naast deze bron legde.'),
  controleerVoor: day.describe('Vanaf deze dag is de controle te oud; meestal een jaar later.'),
  opmerking: text
    .optional()
    .describe('Wat een lezer moet weten over deze bron, bijvoorbeeld welk deel is gelezen.'),
});

type Entry = z.infer<typeof sourceSchema>;

const lawOf = ({ bwb, tekstVan, celex }: Entry): Law | undefined => {
  if (bwb && tekstVan) return { bwb, textOf: tekstVan };
  return celex ? { celex } : undefined;
};

/** Hosts where only law stands. */
const lawHost = /^https:\/\/(wetten\.overheid\.nl|eur-lex\.europa\.eu)\//;

/**
 * What is wrong with an entry as a source of law: the field, what, and how to mend it. A law says which text was read, because its
 * citations lead to that text.
 */
export function lawFieldMistake(
  entry: Entry,
): { readonly field: string; readonly what: string; readonly remedy: string } | undefined {
  const { id, adres = '', bwb, tekstVan, celex } = entry;
  if (!bwb !== !tekstVan) {
    return {
      field: bwb ? 'bwb' : 'tekstVan',
      what: `Bron "${id}" heeft ${bwb ? 'een bwb, maar geen tekstVan' : 'een tekstVan, maar geen bwb'}.`,
      remedy:
        'Geef een wet allebei: het nummer bij wetten.overheid.nl, en de dag waarop de gelezen tekst gold.',
    };
  }
  if (lawHost.test(adres) && !bwb && !celex) {
    return {
      field: 'adres',
      what: `Bron "${id}" is een wet, maar zegt niet welke tekst is gelezen.`,
      remedy:
        'Geef bwb (het nummer, zoals BWBR0002628) en tekstVan (de dag waarop de gelezen tekst gold); bij een Europese verordening celex.',
    };
  }
  if (bwb && adres && !adres.includes(bwb)) {
    return {
      field: 'adres',
      what: `Bron "${id}" heeft een adres van een andere wet dan ${bwb}.`,
      remedy: 'Haal adres weg (het adres volgt uit bwb en tekstVan), of verbeter het nummer.',
    };
  }
  return undefined;
}

/** The entry as the rest of the house knows it. */
export const toSource = (entry: Entry): Source => {
  const law = lawOf(entry);
  return {
    id: entry.id,
    title: entry.titel,
    publisher: entry.uitgever,
    date: entry.datum,
    url: law ? lawAddress(law) : entry.adres,
    law,
    status: entry.status,
    checkedOn: entry.gecontroleerdOp,
    checkBefore: entry.controleerVoor,
    remark: entry.opmerking,
  };
};

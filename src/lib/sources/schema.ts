import { z } from 'zod';
import { day, id, text, webAddress, yearMonthOrDay } from '../content/fields.ts';
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
  status: z
    .enum(['actueel', 'verouderd', 'niet-bevestigd'])
    .describe('actueel, verouderd, of niet-bevestigd als niemand kon nagaan of het nog geldt.'),
  gecontroleerdOp: day.describe('De dag waarop de redactie onze tekst naast deze bron legde.'),
  controleerVoor: day.describe('Vanaf deze dag is de controle te oud; meestal een jaar later.'),
  opmerking: text
    .optional()
    .describe('Wat een lezer moet weten over deze bron, bijvoorbeeld welk deel is gelezen.'),
});

/** The entry as the rest of the house knows it. */
export const toSource = (entry: z.infer<typeof sourceSchema>): Source => ({
  id: entry.id,
  title: entry.titel,
  publisher: entry.uitgever,
  date: entry.datum,
  url: entry.adres,
  law: entry.bwb && entry.tekstVan ? { bwb: entry.bwb, textOf: entry.tekstVan } : undefined,
  status: entry.status,
  checkedOn: entry.gecontroleerdOp,
  checkBefore: entry.controleerVoor,
  remark: entry.opmerking,
});

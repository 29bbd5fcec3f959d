import { z } from 'zod';
import { text } from '../../content/fields.ts';
import { answerId, name } from './names.ts';

/** Names of questions, at least one. */
const questions = z.array(name).min(1, { error: 'is leeg' });

const row = z.strictObject({
  geval: text.describe(
    'Het geval in woorden die zonder de vragen te begrijpen zijn: Ziek, er valt niets op, en er zit niets achter.',
  ),
  antwoorden: z
    .record(
      name,
      z
        .array(answerId)
        .min(1, { error: 'is leeg' })
        .describe('Een of meer antwoorden op deze vraag: [lang] of [luxe, rond-vakantie].'),
    )
    .describe('Elk antwoord dat hier eindigt, per vraag. Ze leiden allemaal naar dezelfde uitkomst.'),
  uitkomst: name.describe('De naam van die uitkomst: de kaart zegt daarvan wat je doet en wie je belt.'),
  termijn: text.describe('Hoe snel: Direct, Binnen 5 werkdagen.'),
});

/** What the printed card shows where. A rule that fits on one side leaves this out. */
export const cardSchema = z
  .strictObject({
    achterkant: questions
      .optional()
      .describe('De vragen die achterop staan. De voorkant moet zonder die vragen te begrijpen zijn.'),
    tabel: z
      .strictObject({
        titel: text.describe('De titel van de tabel, die zegt hoe je haar leest.'),
        inPlaatsVan: questions.describe('De vragen die niet op de kaart staan, omdat de tabel ze vervangt.'),
        rijen: z
          .array(row)
          .min(1, { error: 'is leeg' })
          .describe('Een rij per soort geval, het zwaarste bovenaan.'),
      })
      .optional()
      .describe('Een tabel in plaats van vragen. Ze vertelt elke uitkomst waar die vragen naartoe leiden.'),
  })
  .describe(
    'Wat op de gedrukte kaart waar staat. Alleen als de regel niet op één kant past; anders staan alle vragen voorop.',
  );

/** The choice for a card as a rule's file says it. */
export type WrittenCard = z.infer<typeof cardSchema>;

import { z } from 'zod';
import { text } from '../../content/fields.ts';
import { answerId, name, named } from './names.ts';

/** One case: what happened, what was answered, and where the rule must end. */
export const caseSchema = z.strictObject({
  situatie: text.describe('Wat er gebeurt, zoals een team het vertelt. Geen namen.'),
  antwoorden: z
    .record(name, answerId)
    .describe('Elke vraag op de weg met het antwoord: { gevaar: nee, vermoeden: twijfel }.'),
  uitkomst: name.describe('Waar de regel dan moet eindigen.'),
  bronnen: z
    .array(named('bron'))
    .min(1, { error: 'is leeg' })
    .optional()
    .describe('Alleen als het geval daarover gaat: ids uit bronnen.yaml die bij het resultaat moeten staan.'),
  rollen: z
    .array(named('rol'))
    .optional()
    .describe(
      'Alleen als het geval daarover gaat: wie de lezer te bellen krijgt, precies deze, in deze volgorde.',
    ),
});

/** gevallen.yaml as a whole. */
export const casesSchema = z.array(caseSchema).min(1, { error: 'is leeg' });

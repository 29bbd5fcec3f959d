import { z } from 'zod';
import { id, text } from '../content/fields.ts';
import { kindIds, type Kind } from '../lookup/kinds.ts';

/** What a region agrees on: a number, one or more whole sentences, or exactly one that also stands in a title. */
export const valueKinds = {
  getal: z
    .number('is geen getal')
    .int({ error: 'is geen heel getal' })
    .positive({ error: 'moet groter dan 0 zijn' }),
  zin: z.string('is geen tekst').min(3, { error: 'is te kort' }),
  'een-zin': z
    .string('is geen tekst')
    .min(3, { error: 'is te kort' })
    .regex(/^[^.]+\.$/, { error: 'is niet precies een zin met een punt' }),
} as const;

export type ValueKind = keyof typeof valueKinds;

const sentences = text.regex(/^[A-Z{].*[.}]$/s, {
  error: 'is geen hele zin: die begint met een hoofdletter en eindigt met een punt',
});

const phrase = text.regex(/^[^A-Z].*[^.]$/s, {
  error: 'is geen stuk van een zin: dat begint met een kleine letter en heeft geen punt',
});

/** One agreement of afspraken.yaml. The descriptions are also the help that an editor gets with an error. */
export const agreementSchema = z.strictObject({
  label: text.describe('Waar de afspraak over gaat, voor kopjes en lijsten.'),
  soort: z
    .enum(kindIds as [Kind, ...Kind[]])
    .describe('Wie de afspraak maakt: alleen een werkgebied van deze soort mag haar noemen.'),
  waarde: z
    .enum(Object.keys(valueKinds) as [ValueKind, ...ValueKind[]])
    .describe(
      'Wat een bureau invult: getal; zin (een of meer hele zinnen); een-zin (precies één, past in een titel).',
    ),
  voorbeeld: z.unknown().describe('Een waarde zoals een bureau haar schrijft.'),
  afgesproken: sentences.describe(
    'Wat er staat als er iets is afgesproken, met {waarde} erin. {waarde|week|weken} wordt "1 week" of "8 weken".',
  ),
  daarnaast: sentences
    .optional()
    .describe('Wat er bij elk bureau achter komt: de wet, of advies dat zo heet.'),
  'niets-afgesproken': sentences.describe('Wat er staat als het bureau niets heeft afgesproken.'),
  'nog-na-te-gaan': sentences
    .regex(/nog na te gaan/i, { error: 'zegt niet "nog na te gaan"' })
    .describe('Wat er staat als niemand het weet. Zeg "Nog na te gaan", en wie je het vraagt.'),
  'geen-gemeente': sentences.describe('Wat er staat als de lezer geen gemeente koos.'),
  kort: phrase.describe('Een stuk van een zin, voor in een antwoord of titel: "{waarde} keer".'),
  'kort-zonder': phrase
    .optional()
    .describe('Dat stuk als er geen waarde is. Hoort erbij als, en alleen als, {waarde} in "kort" staat.'),
});

/** afspraken.yaml as a whole, for editors: each agreement by its name. */
export const agreementsSchema = z.record(id, agreementSchema);

import { z } from 'zod';
import { day, id, name, text } from '../content/fields.ts';

/** A file of werkgebieden: an office and its area. The descriptions are also the help that an editor gets with an error. */
export const areaSchema = z.strictObject({
  naam: name.describe('De naam van dit werkgebied of dit bureau.'),
  gemeenten: z
    .array(text)
    .min(1, { error: 'is leeg' })
    .optional()
    .describe('De gemeenten waarvoor het werkt, met de namen uit gemeenten.csv. Alleen bij landelijk niet.'),
  bron: id.optional().describe('Waar staat welke gemeenten erbij horen: de id van een bron in bronnen.yaml.'),
  bij: text.optional().describe('De plek in die bron.'),
  gecontroleerdOp: day.optional().describe('De dag waarop de redactie het gebied naast de bron legde.'),
  opmerking: text.optional().describe('Wat een redacteur over dit gebied moet weten.'),
  contacten: z
    .array(z.unknown())
    .max(200, { error: 'heeft meer dan 200 contacten' })
    .optional()
    .describe('Hoe je het bereikt: een lijst van contacten. Mag ontbreken.'),
  afspraken: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Wat dit bureau heeft afgesproken. Wat je niet weet, laat je weg: dat is nog na te gaan.'),
});

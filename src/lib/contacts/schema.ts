import { z } from 'zod';
import { day, id, text, webAddress } from '../content/fields.ts';
import { isPersonalMail, isPersonName } from '../content/persons.ts';
import { roleIds } from './roles.ts';

/** A contact of a werkgebied. The descriptions are also the help that an editor gets with an error. */
export const contactSchema = z.strictObject({
  id: id.describe('De korte naam van dit contact; verandert nooit.'),
  organisatie: text
    .refine((name) => !isPersonName(name), {
      error: 'lijkt de naam van een persoon',
      params: {
        remedy:
          'Noem de organisatie of de functie, bijvoorbeeld: Leerplicht, gemeente Zeedorp. Is het een organisatie, zeg dan erbij wat: Stichting …',
      },
    })
    .describe('De organisatie, zo nodig met het team; nooit de naam van een persoon.'),
  rol: z.enum(roleIds).describe('Waarvoor mensen dit contact zoeken.'),
  waarvoor: text.describe('Wat je hier kunt vragen, in één korte zin.'),
  telefoon: z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), text)
    .optional()
    .describe('Een telefoonnummer van de organisatie, tussen aanhalingstekens.'),
  email: z
    .email({ error: 'is geen mailadres' })
    .refine((address) => !isPersonalMail(address), {
      error: 'lijkt het adres van een persoon',
      params: { remedy: 'Zet hier het adres van het team of de functie, of laat email weg.' },
    })
    .optional()
    .describe('Een mailadres van het team of de functie: info@voorbeeld.nl.'),
  website: webAddress.optional().describe('Het webadres.'),
  bereikbaar: text.optional().describe('Wanneer het contact te bereiken is, als dat bekend is.'),
  bron: id.describe('De id van de bron in bronnen.yaml waar deze gegevens vandaan komen.'),
  bij: text.optional().describe('De plek in die bron.'),
  gecontroleerdOp: day
    .optional()
    .describe(
      'De dag waarop iemand het nummer of adres heeft nagegaan: zelf geprobeerd, of vergeleken met wat de organisatie er nu zelf over zegt.',
    ),
  opmerking: text.optional().describe('Wat een lezer moet weten voordat die belt of mailt.'),
});

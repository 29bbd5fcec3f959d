import { z } from 'zod';
import { roleIds } from '../contacts/roles.ts';
import { day, header, id, text, url, type Published } from './fields.ts';

const municipality = z.strictObject({
  code: z
    .string()
    .regex(/^GM\d{4}$/)
    .describe('De gemeentecode van het CBS.'),
  name: text.describe('De naam van de gemeente.'),
  slug: id.describe('De naam in een adres en bij een contact. Die verandert nooit.'),
  neighbour: z
    .boolean()
    .describe('Of het een gemeente buiten de regio is, waar leerlingen van scholen in de regio wonen.'),
});

const contact = z.strictObject({
  id: id.describe('De naam van het contact. Die verandert nooit.'),
  organisation: text.describe('De organisatie, zo nodig met het team. Nooit een persoon.'),
  role: z.enum(roleIds).describe('Waarvoor je dit contact zoekt: dezelfde namen als roles bij een regel.'),
  roleLabel: text.describe('De rol in woorden.'),
  municipalityOf: z
    .enum(['school', 'leerling', 'allen'])
    .describe(
      'Wiens gemeente telt: die van de school, die waar de leerling woont, of allen: dat maakt niet uit.',
    ),
  purpose: text.describe('Wat je hier kunt vragen.'),
  municipalities: z
    .array(id)
    .describe('Voor welke gemeenten dit contact er is. Leeg: voor de hele regio of het hele land.'),
  phone: text.nullable().describe('Het telefoonnummer, zoals je het leest.'),
  email: z.email().nullable().describe('Het mailadres van het team of de functie.'),
  website: url.nullable().describe('Het webadres.'),
  hours: text.nullable().describe('Wanneer je het contact kunt bereiken. Null: niet bekend.'),
  source: z
    .strictObject({
      source: id.describe('De naam van de bron.'),
      at: text.nullable().describe('De plek in die bron.'),
      url: url.nullable().describe('Bij een wet: het adres van dat artikel. Anders null.'),
      title: text.describe('De titel van de bron.'),
    })
    .describe('Waar deze gegevens vandaan komen.'),
  checkedOn: day
    .nullable()
    .describe('De dag waarop iemand dit heeft geprobeerd. Null: nog nooit. Zeg dat er dan bij.'),
  remark: text.nullable().describe('Wat je moet weten voordat je belt of mailt.'),
});

/** The contacts of a region: `/open-data/<regio>/contacten.json`. */
export const contactsSchema = z.strictObject({
  ...header,
  page: url.describe('De pagina met dezelfde contacten, om naar te verwijzen.'),
  region: id.describe('De regio, of landelijk.'),
  name: text.describe('De naam van de regio.'),
  municipalities: z.array(municipality).describe('De gemeenten van de regio en hun buren.'),
  contacts: z.array(contact).min(1).describe('De contacten van de regio, en daarna die voor het hele land.'),
});

export type ContactsFile = Published<z.infer<typeof contactsSchema>>;

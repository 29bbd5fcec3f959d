import { z } from 'zod';
import { urgencies } from '../rules/core/flow.ts';
import { citation, citations, day, header, id, source, text, url, type Published } from './fields.ts';

const carried = {
  actions: 'Wat dit antwoord te doen geeft, waar de route ook eindigt.',
  actionUrgency:
    'Hoe dringend elk van die acties zelf is, in dezelfde volgorde. Null: niet dringender dan de uitkomst. Wat dringender is dan de uitkomst, komt vóór de eerste actie daarvan.',
  record: 'Wat je door dit antwoord vastlegt, waar de route ook eindigt.',
  roles: 'Wie je door dit antwoord kunt bellen, waar de route ook eindigt.',
} as const;

const option = z.strictObject({
  id: id.describe('De naam van het antwoord, uniek binnen de vraag.'),
  label: text.describe('Het antwoord in woorden.'),
  next: id.describe(
    'Waar dit antwoord heen leidt: de naam van een vraag bij questions of een uitkomst bij outcomes.',
  ),
  because: text.describe('Waarom dit antwoord daarheen leidt, in één zin. Toon die altijd bij de uitkomst.'),
  actions: z.array(text).describe(carried.actions),
  actionUrgency: z.array(z.enum(urgencies).nullable()).describe(carried.actionUrgency),
  record: z.array(text).describe(carried.record),
  roles: z.array(id).describe(carried.roles),
  sources: citations.describe('Waar die reden vandaan komt.'),
});

const regionalIds = z
  .array(id)
  .describe('Afspraken van de regio die hierbij horen. Je vindt ze onder deze naam bij regional.');

const question = z.strictObject({
  number: z
    .number()
    .int()
    .min(1)
    .describe('Het nummer van de vraag, hetzelfde als op de pagina en de kaart.'),
  text: text.describe('De vraag, zoals je die hardop stelt.'),
  short: text.describe('De vraag in het kort, voor een tekening of een kaart.'),
  explanation: text.nullable().describe('Uitleg bij de vraag.'),
  kind: z
    .enum(['feit', 'weging'])
    .describe(
      'Feit: op te zoeken. Weging: een mens weegt en overlegt; laat dit nooit een computer beantwoorden.',
    ),
  weigh: z.array(text).describe('Waar je bij een weging op let. Leeg bij een feit.'),
  ask: z.array(text).describe('Met wie je bij een weging overlegt. Leeg bij een feit.'),
  regional: regionalIds,
  options: z
    .array(option)
    .min(2)
    .describe('De antwoorden. Twijfel is een eigen antwoord; laat het niet weg.'),
});

const outcome = z.strictObject({
  title: text.describe('De uitkomst in één regel.'),
  short: text.describe('De uitkomst in het kort, voor een tekening of een kaart.'),
  summary: text.describe('Wat de uitkomst betekent.'),
  urgency: z.enum(urgencies).describe('Hoe dringend het is. Crisis is het dringendst, vastleggen het minst.'),
  actions: z.array(text).min(1).describe('Wie wat doet, in deze volgorde.'),
  record: z.array(text).min(1).describe('Wat je vastlegt.'),
  prepare: z
    .array(text)
    .describe('Wat de lezer bij deze uitkomst klaar heeft voordat die belt, naast de lijsten bij prepare.'),
  roles: z
    .array(id)
    .describe('Wie je belt, de belangrijkste eerst: dezelfde namen als role bij de contacten.'),
  cards: z.array(id).describe('Andere regels die je hierna kunt openen.'),
  regional: regionalIds,
  sources: citations.describe('Waar de uitkomst vandaan komt.'),
});

const regional = z.strictObject({
  label: text.describe('Waar de afspraak over gaat.'),
  state: z
    .enum(['afgesproken', 'niets-afgesproken', 'nog-na-te-gaan', 'geen-regio'])
    .describe('Of er een afspraak is. Nog-na-te-gaan: niemand weet het nog; vul dan zelf niets in.'),
  sentence: text.describe('Wat je de lezer hierover laat zien. Elke stand heeft een eigen zin.'),
  source: id.nullable().describe('De naam van de bron. Null als er niets is nagegaan.'),
  at: text.nullable().describe('De plek in die bron.'),
  url: url.nullable().describe('Bij een wet: het adres van dat artikel. Anders null.'),
  checkedOn: day.nullable().describe('De dag waarop de redactie dit naast de bron legde.'),
});

const change = z.strictObject({
  version: z
    .string()
    .regex(/^\d{4}-\d+$/)
    .describe('De versie.'),
  day: day.describe('De dag van die versie.'),
  what: z.array(text).min(1).describe('Wat een lezer ervan merkt.'),
});

const prepare = z.strictObject({
  call: text.nullable().describe('Voor welk soort gesprek, als een rol er meer heeft. Anders null.'),
  asks: z.array(text).min(1).describe('Wat degene die je belt vraagt, op volgorde.'),
  privacy: text.describe('Wat je niet noemt, of pas met toestemming. Toon dit er altijd bij.'),
  source: citation.describe('Waar de lijst vandaan komt.'),
  checkedOn: day.describe('De dag waarop de redactie dit naast de bron legde.'),
});

/** A rule of a region: `/open-data/<regio>/beslisregels/<regel>.json`. */
export const ruleSchema = z.strictObject({
  ...header,
  page: url.describe('De pagina met dezelfde regel, om naar te verwijzen.'),
  id: id.describe('De naam van de regel. Die verandert nooit.'),
  version: z
    .string()
    .regex(/^\d{4}-\d+$/)
    .describe('Jaar en nummer. Gaat omhoog als een route of de betekenis van een woord verandert.'),
  changes: z.array(change).min(1).describe('Wat er per versie veranderde, de nieuwste eerst.'),
  title: text.describe('De titel van de regel.'),
  purpose: text.describe('Waarbij de regel helpt.'),
  region: id.describe('De regio waarvan de afspraken zijn ingevuld, of landelijk.'),
  start: id.describe('De naam van de eerste vraag.'),
  questions: z
    .record(id, question)
    .describe(
      'De vragen, elk onder een eigen naam, op volgorde. Een antwoord leidt nooit terug naar een eerdere vraag.',
    ),
  outcomes: z.record(id, outcome).describe('De uitkomsten, elk onder een eigen naam.'),
  regional: z.record(id, regional).describe('De afspraken van de regio die bij vragen en uitkomsten horen.'),
  prepare: z
    .record(id, z.array(prepare))
    .describe('Houd klaar als je belt: per rol wat die vraagt, onder dezelfde naam als bij roles.'),
  sources: z.record(id, source).describe('Alle bronnen van dit bestand, elk onder een eigen naam.'),
});

export type RuleFile = Published<z.infer<typeof ruleSchema>>;

import { z } from 'zod';
import { roleIds } from '../contacts/roles.ts';
import { ruleIds } from '../store/rules.ts';
import { day, id, text } from './fields.ts';

/** The parts of a routeboek, in the order in which they are shown. */
export const parts = {
  basis: 'Om te beginnen',
  kernteam: 'Het kernteam',
  veiligheid: 'Veiligheid in gezinnen',
  ondersteuning: 'Ondersteuning en onderzoek',
  verzuim: 'Verzuim',
  samenwerken: 'Samenwerken',
} as const;

export type Part = keyof typeof parts;

/** For whom a chapter is written. */
export const readers = {
  leerkracht: 'leerkracht',
  mentor: 'mentor',
  'intern-begeleider': 'intern begeleider',
  zorgcoordinator: 'zorgcoördinator',
  aandachtsfunctionaris: 'aandachtsfunctionaris',
  directeur: 'directeur',
  'cjg-coach': 'CJG-coach',
  jeugdarts: 'jeugdarts',
  leerplichtambtenaar: 'leerplichtambtenaar',
  onderwijsconsulent: 'onderwijsconsulent',
  ouders: 'ouders',
} as const;

export type Reader = keyof typeof readers;

const keysOf = <T extends object>(map: T) => Object.keys(map) as [keyof T & string, ...(keyof T & string)[]];

/** Astro hands a date without quotes over as a Date; YAML as this house reads it, as text. */
const dayOrDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  day,
);

/** The front matter of a chapter. The descriptions are also the help that an editor gets with an error. */
export const chapterSchema = z.strictObject({
  titel: text.max(70, { error: 'is langer dan 70 tekens' }).describe('De titel, hooguit 70 tekens.'),
  samenvatting: text
    .max(220, { error: 'is langer dan 220 tekens' })
    .describe('Een of twee zinnen: waar gaat dit hoofdstuk over? Hooguit 220 tekens.'),
  deel: z.enum(keysOf(parts)).describe('Het deel van het routeboek waar dit hoofdstuk bij hoort.'),
  volgorde: z
    .int({ error: 'is geen heel getal' })
    .min(0, { error: 'is kleiner dan 0' })
    .max(9_999, { error: 'is groter dan 9.999' })
    .describe('Een getal dat de plaats bepaalt; elk hoofdstuk van een regio heeft een eigen getal.'),
  voor: z
    .array(z.enum(keysOf(readers)))
    .min(1, { error: 'is leeg' })
    .describe('Voor wie dit hoofdstuk is: een of meer functies.'),
  watNu: z
    .array(text)
    .min(1, { error: 'is leeg' })
    .max(5, { error: 'heeft meer dan vijf regels' })
    .describe('Wat de lezer nu doet: een tot vijf korte zinnen in de gebiedende wijs.'),
  bellen: z.array(z.enum(roleIds)).describe('Wie de lezer belt: functies van contacten; mag leeg zijn: [].'),
  meldcode: z.boolean().optional().describe('true zet de balk met 112 en Veilig Thuis boven de pagina.'),
  hulpmiddelen: z.array(z.enum(ruleIds)).optional().describe('Hulpmiddelen die bij dit hoofdstuk horen.'),
  bronnen: z
    .array(
      z.strictObject({
        bron: id.describe('De id van een bron uit bronnen.yaml.'),
        bij: text.optional().describe('De plaats in die bron: "hoofdstuk 3", "art. 21a".'),
      }),
    )
    .min(1, { error: 'is leeg' })
    .describe('Waar dit hoofdstuk op steunt: een of meer bronnen.'),
  gecontroleerdOp: dayOrDate.describe('De dag waarop de redactie dit hoofdstuk naast zijn bronnen legde.'),
  trefwoorden: z
    .array(text)
    .optional()
    .describe(
      'Woorden waarop de zoekfunctie dit hoofdstuk ook moet vinden, zoals oude namen. De eerste vijf tellen het zwaarst.',
    ),
});

export type ChapterFacts = z.infer<typeof chapterSchema>;

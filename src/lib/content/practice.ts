import { z } from 'zod';
import { chapterSchema } from './chapter.ts';
import { text } from './fields.ts';

/** The themes of the examples, in the order in which they are shown. Each has a page with its advice. */
export const practiceThemes = {
  verbinden: 'Om te beginnen',
  regie: 'Regie van de gemeente',
  preventie: 'Samen werken aan preventie',
  'brede-scholen': 'Brede scholen',
  zorgteams: 'Zorgteams',
} as const;

export type PracticeTheme = keyof typeof practiceThemes;

const themeIds = Object.keys(practiceThemes) as [PracticeTheme, ...PracticeTheme[]];

const lines = z.array(text).min(1, { error: 'is leeg' });

/** The front matter of an example: where, when, who, what came of it, and first what somebody can use of it today. */
export const practiceSchema = chapterSchema
  .omit({ deel: true, volgorde: true, voor: true, watNu: true, bellen: true, meldcode: true })
  .extend({
    thema: z.enum(themeIds).describe('Het thema waar dit voorbeeld bij hoort.'),
    volgorde: z
      .number({ error: 'is geen getal' })
      .describe('Een getal dat de plaats bepaalt; elk voorbeeld heeft een eigen getal.'),
    plaatsen: z
      .array(text)
      .describe(
        'De gemeenten van het voorbeeld, met de naam van toen; [] als het niet bij een plaats hoort.',
      ),
    jaar: z
      .int({ error: 'is geen jaartal' })
      .min(1990, { error: 'is geen jaartal tussen 1990 en 2100' })
      .max(2100, { error: 'is geen jaartal tussen 1990 en 2100' })
      .describe('Het jaar waarin de bron het voorbeeld vertelt, in vier cijfers.'),
    bruikbaar: lines
      .max(5, { error: 'heeft meer dan vijf regels' })
      .describe('Wat hier vandaag bruikbaar van is: een tot vijf korte zinnen in de gebiedende wijs.'),
    wie: lines.describe('Wie er meededen: organisaties en functies, geen personen.'),
    wat: text.describe('In een of twee zinnen: wat deden zij?'),
    resultaat: lines.describe(
      'Wat het opleverde, met de getallen van de bron. Noemt de bron niets, zeg dat dan.',
    ),
  });

export type PracticeFacts = z.infer<typeof practiceSchema>;

/** The front matter of the page of a theme, of which the name of the file is the theme. */
export const practiceThemeSchema = chapterSchema.omit({ deel: true, volgorde: true });

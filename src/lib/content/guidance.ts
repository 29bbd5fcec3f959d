import { z } from 'zod';
import { chapterSchema } from './chapter.ts';

/** The themes of the national guidance, in the order in which they are shown. */
export const themes = {
  basis: 'Vroeg erbij zijn',
  school: 'Werken op school',
  signalen: 'Signalen',
  gesprekken: 'In gesprek',
  samen: 'Samen met anderen',
  hulp: 'School, ouders en hulp samen',
  spiekkaarten: 'Spiekkaarten',
} as const;

export type Theme = keyof typeof themes;

const themeIds = Object.keys(themes) as [Theme, ...Theme[]];

/** The front matter of a page of the national guidance: that of a chapter, with a theme in place of a part. */
export const guidanceSchema = chapterSchema.omit({ deel: true, volgorde: true }).extend({
  thema: z.enum(themeIds).describe('Het thema van de handreiking waar deze pagina bij hoort.'),
  volgorde: z
    .number({ error: 'is geen getal' })
    .describe('Een getal dat de plaats bepaalt; elke pagina van de handreiking heeft een eigen getal.'),
});

export type GuidanceFacts = z.infer<typeof guidanceSchema>;

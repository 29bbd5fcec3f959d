import type { z } from 'zod';
import { aboutSchema } from './about.ts';
import { chapterSchema } from './chapter.ts';
import { guidanceSchema } from './guidance.ts';
import { practiceSchema, practiceThemeSchema } from './practice.ts';

type TextSchema =
  | typeof chapterSchema
  | typeof guidanceSchema
  | typeof practiceSchema
  | typeof practiceThemeSchema
  | typeof aboutSchema;

/** Whether a text is one of the pages about the site itself. */
export const isAbout = (file: string): boolean => file.includes('content/over/');

/** What the front matter of a text must hold, by the place of its file; elsewhere than named here it is a chapter of a region. */
export function schemaOf(file: string): TextSchema {
  if (isAbout(file)) return aboutSchema;
  if (file.includes('content/praktijk/thema/')) return practiceThemeSchema;
  if (file.includes('content/praktijk/')) return practiceSchema;
  return file.includes('/handreikingen/') ? guidanceSchema : chapterSchema;
}

/** The sources that a text has on top; a page about the site itself has none. */
export const sourcesOf = (facts: z.infer<TextSchema>): z.infer<typeof chapterSchema>['bronnen'] =>
  'bronnen' in facts ? facts.bronnen : [];

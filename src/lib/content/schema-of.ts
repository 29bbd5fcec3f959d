import { chapterSchema } from './chapter.ts';
import { guidanceSchema } from './guidance.ts';
import { practiceSchema, practiceThemeSchema } from './practice.ts';

type TextSchema =
  typeof chapterSchema | typeof guidanceSchema | typeof practiceSchema | typeof practiceThemeSchema;

/** What the front matter of a text must hold, by the place of its file; elsewhere than named here it is a chapter of a region. */
export function schemaOf(file: string): TextSchema {
  if (file.includes('content/praktijk/thema/')) return practiceThemeSchema;
  if (file.includes('content/praktijk/')) return practiceSchema;
  return file.includes('/handreikingen/') ? guidanceSchema : chapterSchema;
}

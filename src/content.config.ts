import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { aboutSchema } from './lib/content/about.ts';
import { buildRegion } from './lib/site/build-region.ts';
import { chapterSchema } from './lib/content/chapter.ts';
import { guidanceSchema } from './lib/content/guidance.ts';
import { practiceSchema, practiceThemeSchema } from './lib/content/practice.ts';

/** The chapters of every region. The id is "regio/hoofdstuk", as in the address. */
const hoofdstukken = defineCollection({
  loader: glob({
    base: './src/content/regios',
    pattern: `${buildRegion() ?? '*'}/routeboek/*.mdx`,
    generateId: ({ entry }) => entry.replace('/routeboek/', '/').replace(/\.mdx$/, ''),
  }),
  schema: chapterSchema,
});

/** The pages of the national guidance. The id is the last part of the address. */
const handreikingen = defineCollection({
  loader: glob({ base: './src/content/handreikingen', pattern: '*.mdx' }),
  schema: guidanceSchema,
});

/** Examples from practice. The id is the last part of the address. */
const praktijk = defineCollection({
  loader: glob({ base: './src/content/praktijk', pattern: '*.mdx' }),
  schema: practiceSchema,
});

/** The advice of each theme of the examples. The id is the theme. */
const praktijkthemas = defineCollection({
  loader: glob({ base: './src/content/praktijk/thema', pattern: '*.mdx' }),
  schema: practiceThemeSchema,
});

/** The pages about the site itself. The id is the name of the file. */
const over = defineCollection({
  loader: glob({ base: './src/content/over', pattern: '*.mdx' }),
  schema: aboutSchema,
});

export const collections = { hoofdstukken, handreikingen, praktijk, praktijkthemas, over };

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { buildRegion } from './lib/site/build-region.ts';
import { chapterSchema } from './lib/content/chapter.ts';
import { guidanceSchema } from './lib/content/guidance.ts';

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

export const collections = { hoofdstukken, handreikingen };

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { buildRegion } from './lib/site/build-region.ts';
import { chapterSchema } from './lib/content/chapter.ts';

/** The chapters of every region. The id is "regio/hoofdstuk", as in the address. */
const hoofdstukken = defineCollection({
  loader: glob({
    base: './src/content/regios',
    pattern: `${buildRegion() ?? '*'}/routeboek/*.mdx`,
    generateId: ({ entry }) => entry.replace('/routeboek/', '/').replace(/\.mdx$/, ''),
  }),
  schema: chapterSchema,
});

export const collections = { hoofdstukken };

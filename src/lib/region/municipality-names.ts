import type { Region } from './region.ts';

/** The names of municipalities of a region by their slugs, in the order of the region. */
export const municipalityNames = (region: Region, slugs: readonly string[]): readonly string[] =>
  region.municipalities.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name);

import type { Region } from './region.ts';

/**
 * The names of municipalities of a region by their slugs, in the order of the region: for whom somebody works. None when it
 * is there for all of the region, or of the country.
 */
export function municipalityNames(region: Region, slugs: readonly string[]): readonly string[] {
  const isServed = ({ slug }: { readonly slug: string }) => slugs.includes(slug);
  const own = region.municipalities.filter(({ neighbour }) => !neighbour);
  return own.every(isServed) ? [] : region.municipalities.filter(isServed).map(({ name }) => name);
}

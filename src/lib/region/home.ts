import type { Municipality, Region } from './region.ts';

/** A municipality and the region that tells of it. */
export interface Home {
  readonly region: Region;
  readonly municipality: Municipality;
}

/**
 * For each municipality (slug) of the regions the one that tells of it: its own region goes before one of
 * which it is a neighbour.
 */
export const homesOf = (regions: readonly Region[]): ReadonlyMap<string, Home> =>
  new Map(
    regions
      .flatMap((region) => region.municipalities.map((municipality) => ({ region, municipality })))
      // What is set last stands.
      .sort(
        (a, b) =>
          Number(b.municipality.neighbour) - Number(a.municipality.neighbour) ||
          b.region.name.localeCompare(a.region.name, 'nl'),
      )
      .map((home) => [home.municipality.slug, home]),
  );

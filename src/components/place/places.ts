import { content, regions } from '../content.ts';
import * as address from '../../lib/site/addresses.ts';
import type { KnownMunicipality, Place } from '../../lib/places/place.ts';

/** A place, and where on the site its contacts are. */
export interface LinkedPlace extends Place {
  readonly href: string;
  readonly region: string;
}

/** The municipalities of the regions, each with the region that tells of it: its own goes before a neighbour. */
const homes = new Map(
  regions
    .flatMap((region) => region.municipalities.map((municipality) => ({ region, municipality })))
    .sort((a, b) => Number(a.municipality.neighbour) - Number(b.municipality.neighbour))
    // Of two with one name a map keeps the last.
    .toReversed()
    .map(({ region, municipality: { slug } }) => [slug, region]),
);

/** The municipalities that are in no region: each has a page of its own. */
export const outside = (): readonly KnownMunicipality[] =>
  content().municipalities.filter(({ slug }) => !homes.has(slug));

/** The id of the region that tells of a municipality; '' for none. */
export const regionOfMunicipality = (slug: string): string => homes.get(slug)?.id ?? '';

/** Where the contacts of a municipality are: in the first region that has it, or else on a page of its own. */
export const municipalityPage = (slug: string): string =>
  address.municipality(regionOfMunicipality(slug) || 'landelijk', slug);

/** All places of the regions, each with the region that has its municipality. */
export const linkedPlaces = (): readonly LinkedPlace[] =>
  content().places.map((place) => ({
    ...place,
    href: municipalityPage(place.slug),
    region: homes.get(place.slug)?.name ?? '',
  }));

import { content, regions } from '../content.ts';
import * as address from '../../lib/site/addresses.ts';
import type { KnownMunicipality, Place } from '../../lib/places/place.ts';
import { homesOf } from '../../lib/region/home.ts';

/** A place, and where on the site its contacts are. */
export interface LinkedPlace extends Place {
  readonly href: string;
  readonly region: string;
}

const homes = homesOf(regions);
const homeOf = (slug: string) => homes.get(slug);

/** The municipalities that are in no region: each has a page of its own. */
export const outside = (): readonly KnownMunicipality[] =>
  content().municipalities.filter(({ slug }) => !homeOf(slug));

/** The id of the region that tells of a municipality; '' for none. */
export const regionOfMunicipality = (slug: string): string => homeOf(slug)?.region.id ?? '';

/** Where the contacts of a municipality are: in the first region that has it, or else on a page of its own. */
export const municipalityPage = (slug: string): string =>
  address.municipality(regionOfMunicipality(slug) || 'landelijk', slug);

/** All places of the regions, each with the region that has its municipality. */
export const linkedPlaces = (): readonly LinkedPlace[] =>
  content().places.map((place) => ({
    ...place,
    href: municipalityPage(place.slug),
    region: homeOf(place.slug)?.region.name ?? '',
  }));

import { content, regions } from '../content.ts';
import * as address from '../../lib/site/addresses.ts';
import type { Place } from '../../lib/places/place.ts';

/** A place, and where on the site its contacts are. */
export interface LinkedPlace extends Place {
  /** Empty where no region of this site has the municipality. */
  readonly href: string;
  readonly region: string;
}

/** All places, each with the first region that has its municipality; a region of its own goes before a neighbour. */
export const linkedPlaces = (): readonly LinkedPlace[] => {
  const homes = regions
    .flatMap((region) => region.municipalities.map((municipality) => ({ region, municipality })))
    .sort((a, b) => Number(a.municipality.neighbour) - Number(b.municipality.neighbour));
  return content().places.map((place) => {
    const home = homes.find(({ municipality }) => municipality.code === place.code);
    return {
      ...place,
      href: home ? address.municipality(home.region.id, home.municipality.slug) : '',
      region: home?.region.name ?? '',
    };
  });
};

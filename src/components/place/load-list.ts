import { placeList } from '../../lib/site/addresses.ts';
import { countryOf, type Country, type CountryData } from '../../lib/places/country.ts';
import { imported } from '../imported.ts';

let made: Country | undefined;

/** The list of the country, loaded once; after a failure the next call tries again. */
export async function country(): Promise<Country> {
  const { default: data } = await imported<{ default: CountryData }>(placeList);
  return (made ??= countryOf(data));
}

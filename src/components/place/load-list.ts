import { placeList } from '../../lib/site/addresses.ts';
import { countryOf, type Country, type CountryData } from '../../lib/places/country.ts';

let loaded: Promise<Country> | undefined;
let attempts = 0;

/** The list of the country, loaded once; after a failure the next call tries again. */
export function country(): Promise<Country> {
  attempts += 1;
  // A browser remembers of an address that it could not be imported: another try has another address.
  const address = attempts > 1 ? `${placeList}?poging=${attempts}` : placeList;
  loaded ??= (import(/* @vite-ignore */ address) as Promise<{ default: CountryData }>).then(
    ({ default: data }) => countryOf(data),
    (error: unknown) => {
      loaded = undefined;
      throw error;
    },
  );
  return loaded;
}

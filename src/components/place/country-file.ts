import { countryData, type CountrySources } from '../../lib/places/country-data.ts';
import { givenPlaces } from '../../lib/store/given-places.ts';
import { content, regions } from '../content.ts';
import { regionOfMunicipality } from './places.ts';

const sources = (): CountrySources => ({
  municipalities: content().municipalities,
  regions: Object.fromEntries(regions.map(({ id, name }) => [id, name])),
  regionOf: regionOfMunicipality,
  own: content().places,
  extra: content().placesElsewhere,
  given: givenPlaces(),
});

/** The list of the country as a module that a browser loads when somebody looks for a place. */
export const countryModule = (): string => `export default ${JSON.stringify(countryData(sources()))};\n`;

import type { CountryData } from './country.ts';
import { normalise } from './normalise.ts';
import type { KnownMunicipality, Place } from './place.ts';

/** A place of the package with all places, as it gives them. */
export interface GivenPlace {
  readonly name: string;
  /** The four figures of a CBS code: "0392". */
  readonly code: string;
}

/** What the list is made from. `regionOf` gives the id of the region that tells of a municipality (slug); '' for none. */
export interface CountrySources {
  readonly municipalities: readonly KnownMunicipality[];
  readonly regions: Readonly<Record<string, string>>;
  readonly regionOf: (slug: string) => string;
  readonly own: readonly Pick<Place, 'name' | 'code' | 'remark'>[];
  /** Those that the package lacks. */
  readonly extra: readonly Pick<Place, 'name' | 'code' | 'remark'>[];
  readonly given: readonly GivenPlace[];
}

/**
 * Makes the list. A given place counts only where its code is that of a municipality of today; where the regions' own list has
 * a place of that name in the same municipality, that one stands. The rest is told by the name of the municipality.
 */
export function countryData({
  municipalities,
  regions,
  regionOf,
  own,
  extra,
  given,
}: CountrySources): CountryData {
  const provinces = [...new Set(municipalities.map(({ province }) => province))];
  const at = new Map(municipalities.map(({ code }, index) => [code, index]));
  const seen = new Set<string>();
  const isNew = (name: string, code: string): boolean => {
    const key = `${normalise(name)} ${code}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
  for (const { name, code, alsoKnownAs } of municipalities)
    for (const one of [name, name.replace(/ \([^)]*\)$/, ''), ...alsoKnownAs]) isNew(one, code);
  const ownRows = own.flatMap(({ name, code, remark }): CountryData['own'][number][] => {
    const index = at.get(code);
    const known = !isNew(name, code);
    return index === undefined || (known && !remark) ? [] : [[name, index, remark ?? '']];
  });
  const rest = [...extra, ...given.map(({ name, code }) => ({ name, code: `GM${code}`, remark: undefined }))];
  const others = rest.flatMap(({ name, code, remark }): CountryData['others'][number][] => {
    const index = at.get(code);
    if (index === undefined || !isNew(name, code)) return [];
    return [remark ? [name, index, remark] : [name, index]];
  });
  return {
    provinces,
    regions,
    municipalities: municipalities.map(({ name, slug, province, alsoKnownAs, ggd, swvPo, swvVo }) => [
      name,
      provinces.indexOf(province),
      alsoKnownAs,
      ggd ?? '',
      swvPo,
      swvVo,
      regionOf(slug),
    ]),
    own: ownRows,
    others,
  };
}

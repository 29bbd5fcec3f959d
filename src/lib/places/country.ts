import { contactsIn, contactsNotCome, type ElsewhereContact } from './elsewhere-contacts.ts';
import { findPlaces, type KnownPlace, type PlaceSearch } from './find.ts';
import { slug as slugOf } from './normalise.ts';
import { municipality as municipalityAddress } from '../site/addresses.ts';

/** The list of the country as it travels to a browser: rows without what can be worked out. */
export interface CountryData {
  readonly provinces: readonly string[];
  /** The regions by id. */
  readonly regions: Readonly<Record<string, string>>;
  readonly municipalities: readonly (readonly [
    name: string,
    province: number,
    alsoKnownAs: readonly string[],
    ggd: string,
    swvPo: readonly string[],
    swvVo: readonly string[],
    /** The region that tells of it; '' for none. */
    region: string,
  ])[];
  /** The places of the regions, of which the list is whole, and those of the rest of the country. */
  readonly own: readonly (readonly [name: string, municipality: number, remark: string])[];
  readonly others: readonly (readonly [name: string, municipality: number, remark?: string])[];
}

/** A municipality as somebody chose it. */
export interface ChosenMunicipality {
  readonly slug: string;
  readonly name: string;
  readonly province: string;
  /** The region that tells of it; '' for none. */
  readonly region: string;
  /**
   * Whom to call there, for each function that differs by municipality: whom to ask, or where it is told. The numbers of another
   * region come apart.
   */
  readonly contacts: readonly ElsewhereContact[];
  /** Whether its numbers did not come. */
  readonly late?: boolean;
}

/** The page with the contacts of the municipality of a place. */
export const pageOfPlace = ({ slug, region }: Pick<KnownPlace, 'slug' | 'region'>): string =>
  municipalityAddress(region || 'landelijk', slug);

/** What there is to choose from. */
export interface Country {
  readonly find: (query: string) => PlaceSearch;
  readonly municipality: (slug: string) => ChosenMunicipality | undefined;
}

/** The list as it can be looked in. */
export function countryOf({ provinces, regions, municipalities, own, others }: CountryData): Country {
  const known = municipalities.map(([name, province, alsoKnownAs, , , , region]) => ({
    name,
    slug: slugOf(name),
    province: provinces[province] ?? '',
    alsoKnownAs,
    region,
  }));
  const place = (name: string, at: number, sure: boolean, remark?: string): KnownPlace[] => {
    const home = known[at];
    return home
      ? [
          {
            name,
            slug: home.slug,
            code: home.slug,
            municipality: home.name,
            province: home.province,
            remark: remark || undefined,
            hamlet: false,
            alsoKnownAs: [],
            sure,
            region: home.region,
          },
        ]
      : [];
  };
  const places = [
    ...own.flatMap(([name, at, remark]) => place(name, at, true, remark)),
    ...known.flatMap(({ name, alsoKnownAs }, at) =>
      place(name, at, true).map((one) => ({ ...one, alsoKnownAs })),
    ),
    ...others.flatMap(([name, at, remark]) => place(name, at, false, remark)),
  ];
  return {
    find: (query) => findPlaces(places, query),
    municipality(slug) {
      const at = known.findIndex((one) => one.slug === slug);
      const [one, row] = [known[at], municipalities[at]];
      if (!one || !row) return undefined;
      const [, , , ggd, swvPo, swvVo] = row;
      const asked = { name: one.name, ggd: ggd || undefined, swvPo, swvVo };
      const region = one.region && { id: one.region, name: regions[one.region] ?? one.region };
      return {
        ...one,
        contacts: region ? contactsNotCome(slug, one.name, region) : contactsIn(slug, asked),
      };
    },
  };
}

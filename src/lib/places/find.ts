import { distance } from './distance.ts';
import { normalise } from './normalise.ts';
import type { Place } from './place.ts';

/** A place to look for. */
export interface KnownPlace extends Place {
  /** A municipality, or a place of a list that is whole: no other place of this name is left out. */
  readonly sure: boolean;
  /** The region that tells of its municipality; '' for none. */
  readonly region: string;
  readonly alsoKnownAs: readonly string[];
}

/**
 * What a search for a place gives. Only a place of exactly that name is an answer: who types the name of a place elsewhere must
 * never be led to ours. A choice is never made for the reader either: a place may lie in two municipalities.
 */
export interface PlaceSearch {
  /** The places and municipalities of exactly this name, each municipality once. */
  readonly exact: readonly KnownPlace[];
  /** The one place that this can be; undefined while there is a choice, or while another place may have the same name. */
  readonly only: KnownPlace | undefined;
  /** Where the namesake of a place lies that is not among those found: "Zeist"; '' when only known that there is one. */
  readonly namesake: string | undefined;
  /** Places of which a word begins with what was typed, or that are nearly so named: to offer, never to open. Empty beside an exact one. */
  readonly suggestions: readonly KnownPlace[];
}

/** Letters that must be typed before the beginning of a word is enough: fewer would fit almost anything. */
const enough = 3;

const known = new Map<string, string>();

/** A name as it is compared, worked out once: a search looks at every name of the country. */
function plain(name: string): string {
  const found = known.get(name) ?? normalise(name);
  known.set(name, found);
  return found;
}

/** A name without what people write differently: spaces and hyphens, "st." and "sint", "ij" and "y". */
const bare = (name: string): string =>
  plain(name).replace(/^st /, 'sint ').replaceAll('ij', 'y').replaceAll(' ', '');

/** The names of a place as they are compared: its own, the same without "(NH.)", and others. */
const namesOf = ({ name, alsoKnownAs }: KnownPlace): readonly string[] => [
  ...new Set([name, name.replace(/ \([^)]*\)$/, ''), ...alsoKnownAs]),
];

/** So many slips of a finger a name may have: one, and in a long name two. */
const slips = (name: string): number => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2);

/** Where the namesake of a place lies, when its remark tells of one: "Zeist", or '' when it does not say where. */
const namesakeOf = ({ remark = '' }: Place): string | undefined =>
  /naamgenoot in (.+)$/.exec(remark)?.[1] ?? (/\bnaamgeno+t/.test(remark) ? '' : undefined);

/** The first of each municipality. */
const oneEach = (places: readonly KnownPlace[]): readonly KnownPlace[] => [
  ...new Map(places.toReversed().map((place) => [place.slug, place])).values(),
];

const byName = (a: Place, b: Place) =>
  a.name.localeCompare(b.name, 'nl') || a.municipality.localeCompare(b.municipality, 'nl');

/**
 * Finds places by name, ignoring case, accents, apostrophes, hyphens and spaces. "Een" is not "Een-West". Of `places` those of a
 * list that wins come first.
 */
export function findPlaces(places: readonly KnownPlace[], query: string): PlaceSearch {
  const wanted = bare(query);
  const named = wanted ? places.filter((place) => namesOf(place).some((name) => bare(name) === wanted)) : [];
  const exact = oneEach(named).toSorted(byName);
  const there = (where: string): boolean =>
    exact.some(({ municipality, province }) => municipality.startsWith(where) || province === where);
  const namesake = exact
    .map(namesakeOf)
    .find((where) => where !== undefined && (where === '' ? exact.length === 1 : !there(where)));
  const [first] = exact;
  const only = exact.length === 1 && namesake === undefined && first?.sure ? first : undefined;
  if (exact.length || wanted.length < enough) return { exact, only, namesake, suggestions: [] };

  const start = normalise(query);
  /** How far a place is from what was typed: it begins so, has a word that does, or is nearly so named. */
  const rank = (place: KnownPlace): number | undefined => {
    const names = namesOf(place);
    if (names.some((name) => plain(name).startsWith(start))) return 0;
    if (names.some((name) => ` ${plain(name)}`.includes(` ${start}`))) return 1;
    const most = slips(wanted);
    const off = Math.min(...names.map((name) => distance(bare(name), wanted, most)));
    return off <= most ? 1 + off : undefined;
  };
  const suggestions = places
    .flatMap((place) => {
      const at = rank(place);
      return at === undefined ? [] : [{ place, at }];
    })
    .toSorted((a, b) => a.at - b.at || byName(a.place, b.place))
    .map(({ place }) => place);
  return { exact, only, namesake, suggestions };
}

import { normalise } from './normalise.ts';
import type { Place } from './place.ts';

/**
 * What a search for a place gives. Only a place of exactly that name is an answer: who types the name of a place elsewhere must
 * never be led to ours. A choice is never made for the reader either: a place may lie in two municipalities.
 */
export interface PlaceSearch {
  /** The places, or else the municipality, of exactly this name. */
  readonly exact: readonly Place[];
  /** A place elsewhere in the country has the same name. */
  readonly namesake: boolean;
  /** Places of which a word begins with what was typed: to offer, never to open. Empty beside an exact one. */
  readonly suggestions: readonly Place[];
}

/** Letters that must be typed before the beginning of a word is enough: fewer would fit almost anything. */
const enough = 3;

const byName = (a: Place, b: Place) =>
  a.name.localeCompare(b.name, 'nl') || a.municipality.localeCompare(b.municipality, 'nl');

/** The municipalities themselves, as places: "Haarlemmermeer" is no place, but people do type it. */
const asPlaces = (places: readonly Place[]): readonly Place[] => {
  const one = new Map(places.map((place) => [place.code, place]));
  return [...one.values()].map((place) => ({
    ...place,
    name: place.municipality,
    remark: undefined,
    hamlet: false,
  }));
};

/** The remark of a place whose name is also that of a place elsewhere: "naamgenoot in Zeist". */
const sameName = /\bnaamgeno+t/;

/** Where the namesake of a place lies, when one is known: "Zeist". */
export const namesakeIn = ({ remark = '' }: Place): string | undefined =>
  /naamgenoot in (.+)$/.exec(remark)?.[1];

/** Finds places by name, ignoring case, accents, apostrophes and hyphens. "Een" is not "Een-West". */
export function findPlaces(places: readonly Place[], query: string): PlaceSearch {
  const wanted = normalise(query);
  const named = (list: readonly Place[]) => list.filter(({ name }) => wanted && normalise(name) === wanted);
  const own = named(places);
  const exact = (own.length ? own : named(asPlaces(places))).toSorted(byName);
  const begins = ({ name }: Place) => ` ${normalise(name)}`.includes(` ${wanted}`);
  return {
    exact,
    namesake: exact.some(({ remark = '' }) => sameName.test(remark)),
    suggestions: exact.length || wanted.length < enough ? [] : places.filter(begins).toSorted(byName),
  };
}

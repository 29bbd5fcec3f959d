import { normalise } from './normalise.ts';
import type { Place } from './place.ts';

/** What a search for a place gives. A choice is never made for the reader: a place may lie in two municipalities. */
export type PlaceSearch =
  | { readonly found: 'geen' }
  | { readonly found: 'een'; readonly place: Place }
  | { readonly found: 'keuze'; readonly places: readonly Place[] };

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

/**
 * Finds places by name, ignoring case, accents, apostrophes and hyphens. The whole name wins ("Een" is not
 * "Een-West"); then the name of a municipality; then whole words of a name; then the beginning of one.
 */
export function findPlaces(places: readonly Place[], query: string): PlaceSearch {
  const wanted = normalise(query);
  if (!wanted) return { found: 'geen' };
  const words = (place: Place) => ` ${normalise(place.name)} `;
  const stages: (() => readonly Place[])[] = [
    () => places.filter((place) => normalise(place.name) === wanted),
    () => asPlaces(places).filter((place) => normalise(place.name) === wanted),
    () => places.filter((place) => words(place).includes(` ${wanted} `)),
    () => (wanted.length < enough ? [] : places.filter((place) => words(place).includes(` ${wanted}`))),
  ];
  for (const stage of stages) {
    const [first, ...others] = stage();
    if (first && others.length) return { found: 'keuze', places: [first, ...others].sort(byName) };
    if (first) return { found: 'een', place: first };
  }
  return { found: 'geen' };
}

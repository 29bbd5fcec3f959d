import type { Place } from './place.ts';

/** With more than so many places a list would be most of its page. */
const most = 300;

/** The places that a list on a page names: all, or, where those are too many, the municipalities only. */
export const shortList = <T extends Pick<Place, 'name' | 'municipality'>>(
  places: readonly T[],
): readonly T[] =>
  places.length > most ? places.filter(({ name, municipality }) => name === municipality) : places;

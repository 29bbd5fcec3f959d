/**
 * All that finds a place anywhere in the country, as one module: loaded when somebody looks for one, and so no part of what a page
 * weighs. `load.ts` loads it.
 */
import { askMunicipality } from './ask.ts';
import type { Places } from './chosen.ts';
import { filled } from './fill.ts';
import { country } from './load-list.ts';
import { municipalityOf } from './municipality.ts';
import type { AskData } from '../../lib/rules/faces/tool-data.ts';

/** See `filled`. */
export const fill = (data: AskData, given: Places, asked?: keyof Places) =>
  filled(data, given, asked, { bySlug: municipalityOf, byAsking: askMunicipality });

/** The one place of exactly this name that we know; undefined where there is none, or a choice. Throws when the list does not come. */
export async function placeNamed(name: string) {
  const [one, ...others] = (await country()).find(name).exact;
  return others.length ? undefined : one;
}

export { askMunicipality, municipalityOf };
export { suggest } from './suggest.ts';
export { pageOfPlace } from '../../lib/places/country.ts';

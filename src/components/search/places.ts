import { normalise } from '../../lib/places/normalise.ts';
import { lookUp } from '../place/load.ts';
import { ask, type Answer } from './ask.ts';
import { load as fromSite, type Load } from './load.ts';
import type { Choice } from './sections.ts';

/** Gives the one municipality in which a place of exactly this name lies, or undefined. */
export type PlaceNamed = (name: string) => Promise<string | undefined>;

/** The list of places is asked for only then; without it the place stays an unknown word. */
const placeFromSite: PlaceNamed = async (name) => {
  try {
    return (await (await lookUp()).placeNamed(name))?.municipality;
  } catch {
    return undefined;
  }
};

/** Searches for a question, and takes a word that no page has for a place, if there is one of that name: whom to call is known there. */
export async function askWithPlaces(
  text: string,
  choice: Choice,
  national: string,
  { find = placeFromSite, load = fromSite }: { readonly find?: PlaceNamed; readonly load?: Load } = {},
): Promise<Answer> {
  const answer = await ask(text, choice, national, load);
  for (const typed of answer.unknown) {
    const municipality = await find(typed);
    if (municipality === undefined) continue;
    const words = ` ${normalise(text)} `.replace(` ${typed} `, ` ${municipality} `);
    const there = await ask(words, choice, national, load);
    return { ...there, lies: [typed, municipality] };
  }
  return answer;
}

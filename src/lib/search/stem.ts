import { stemmer } from '@orama/stemmers/dutch';
import { normalise } from '../places/normalise.ts';

const known = new Map<string, string>();

/** What the forms of a Dutch word have in common: "leerlingen" and "leerling" have one stem. */
export function stemOf(word: string): string {
  const stem = known.get(word) ?? stemmer(word);
  known.set(word, stem);
  return stem;
}

/** The stems of the words of a text, in their order. */
export const stemsOf = (text: string): readonly string[] =>
  normalise(text).split(' ').filter(Boolean).map(stemOf);

import { distance } from 'fastest-levenshtein';

/** The word that was most likely meant; undefined when none comes near (at most a third of the letters off). */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const changed = distance(word.toLowerCase(), candidate.toLowerCase());
    if (changed < least) [best, least] = [candidate, changed];
  }
  return best;
}

/** "Bedoel je “telefoon”? " or nothing: the first words of a remedy. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const best = suggest(word, known);
  return best === undefined ? '' : `Bedoel je "${best}"? `;
};

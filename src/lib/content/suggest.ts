/** The number of letters to change, add or remove to make one word into the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const letters = Array.from(b);
  let row = [0, ...letters.keys()].map((_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of letters.entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word that was most likely meant; undefined when none comes near (at most a third of the letters off). */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** "Bedoel je “telefoon”? " or nothing: the first words of a remedy. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const best = suggest(word, known);
  return best === undefined ? '' : `Bedoel je "${best}"? `;
};

import type { Problem } from '../content/problem.ts';

const { compare } = new Intl.Collator('nl');

/** The order of the list of words, as a dictionary has it. */
export const inOrder = (words: readonly string[]): readonly string[] => [...words].sort(compare);

/** What is wrong with the list of words itself: one word a line, in the order of the alphabet, each once. */
export function wordListProblems(file: string, text: string): readonly Problem[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.flatMap((word, index) => {
    const before = lines[index - 1];
    const problem = (what: string, remedy: string): readonly Problem[] => [
      { file, line: index + 1, what, remedy },
    ];
    if (!/^[\p{L}\p{M}’'-]+$/u.test(word))
      return problem(`"${word}" is niet één woord.`, 'Zet op elke regel één woord, zonder iets erachter.');
    if (before === undefined || compare(before, word) < 0) return [];
    return before === word
      ? problem(`"${word}" staat er twee keer.`, 'Haal een van de twee regels weg.')
      : problem(`"${word}" staat na "${before}".`, 'Zet de woorden in de volgorde van het alfabet.');
  });
}

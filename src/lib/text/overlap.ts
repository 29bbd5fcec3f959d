import { wordsOf, type Block } from './block.ts';

/** So many words in a row are no accident: our own words are asked for. */
export const longestRun = 7;

/** Words of ours that stand in the same order in a source. */
export interface Run {
  readonly line: number;
  readonly text: string;
  /** Numbers and fixed wordings left out. */
  readonly words: number;
}

/** The form in which two texts are held side by side: no capitals, accents or marks. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

/** A hyphen may stand for the end of a line in one text and join a word in another: parted, both say the same. */
const plainWords = (text: string): readonly string[] => wordsOf(text.replace(/-/g, ' ')).map(plain);

const size = longestRun + 1;
const key = (words: readonly string[], at: number): string => words.slice(at, at + size).join(' ');

/** Every row of eight words in the texts of the sources. */
export function rowsOf(texts: readonly string[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const text of texts) {
    // A word that was broken at the end of a line is written once with the hyphen and once as a whole.
    for (const words of [plainWords(text), plainWords(text.replace(/-[ \t]*\r?\n\s*/g, ''))])
      for (let at = 0; at + size <= words.length; at++) rows.add(key(words, at));
  }
  return rows;
}

/** Which of the words belong to a fixed wording: a name, a title, a term. */
function fixedIn(words: readonly string[], fixed: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const phrase of fixed.map(plainWords).filter(({ length }) => length > 0))
    for (let at = 0; at + phrase.length <= words.length; at++)
      if (phrase.every((word, index) => words[at + index] === word))
        phrase.forEach((_, index) => found.add(at + index));
  return found;
}

/**
 * The runs of eight or more words that a text has in common with the sources.
 *
 * @param rows what `rowsOf` made of the sources
 * @param fixed wordings that nobody can say in words of their own; they count for nothing, and neither do numbers
 */
export function runsInCommon(
  { line, text }: Block,
  rows: ReadonlySet<string>,
  fixed: readonly string[],
): readonly Run[] {
  const words = plainWords(text);
  const free = fixedIn(words, fixed);
  const counts = (at: number) => !free.has(at) && !/^\d+$/.test(words[at] ?? '');
  const runs: Run[] = [];
  for (let from = 0; from + size <= words.length; from++) {
    if (!rows.has(key(words, from))) continue;
    let last = from;
    while (last + 1 + size <= words.length && rows.has(key(words, last + 1))) last++;
    const run = words.slice(from, last + size);
    const own = run.filter((_, index) => counts(from + index)).length;
    if (own > longestRun) runs.push({ line, text: run.join(' '), words: own });
    from = last;
  }
  return runs;
}

import createHyphenator from 'hyphen';
import patterns from 'hyphen/patterns/nl.js';
import { wordsOf, type Block } from './block.ts';

/** How hard a text is to read. */
export interface ReadingLevel {
  /** Flesch-Douma: 0 (for scholars) to 100 and more (for the fourth year of school). */
  readonly score: number;
  readonly words: number;
  readonly sentences: number;
}

export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly words: number;
}

const parted = '\u00ad';
const hyphenate = createHyphenator(patterns, { hyphenChar: parted });

/**
 * The syllables of a Dutch word. The patterns of hyphenation know that "theater" has three; within what they leave whole, such as
 * "adres", each group of vowels is one.
 */
export function syllablesOf(word: string): number {
  const hyphenated = hyphenate(word.toLowerCase());
  // It gives a promise only when it is made for that.
  const parts = typeof hyphenated === 'string' ? hyphenated.split(parted) : [word];
  const groups = (part: string) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/ij|[aeiouy]+/g)?.length ?? 0;
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + groups(part), 0),
  );
}

/** A point within a number, a time or "art. 5" ends no sentence: a space and a capital or a digit must follow. */
const end = /(?<=[.!?]["”’)]*)(?<!\bart\.)\s+(?=["“‘(]*[\p{Lu}\p{N}])|(?<=:)\s+(?=\p{Lu})/u;

/** The sentences of a piece of text; each has its line from the piece. */
export const sentencesOf = ({ line, text }: Block): readonly Sentence[] =>
  text
    .split(end)
    .map((sentence) => ({ line, text: sentence.trim(), words: wordsOf(sentence).length }))
    .filter(({ words }) => words > 0);

/**
 * The Flesch-Douma score of a text: 206.84 - 0.77 x syllables per hundred words - 0.93 x words per sentence, after W.H. Douma,
 * De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, 1960. His scale: below 30 very hard, 30 to 45 hard, 45 to 60
 * fairly hard, 60 to 70 normal, above 70 easy. Undefined of a text without words.
 */
export function readingLevel(blocks: readonly Block[]): ReadingLevel | undefined {
  const sentences = blocks.flatMap(sentencesOf);
  if (!sentences.length) return undefined;
  const words = blocks.flatMap(({ text }) => wordsOf(text));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const score = 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length;
  return { score, words: words.length, sentences: sentences.length };
}

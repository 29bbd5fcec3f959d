/** A term as far as running text knows it. */
export interface Spoken {
  readonly id: string;
  /** The words under which it stands in running text; none: it is never explained there. */
  readonly inText: readonly string[];
}

/** Where a term stands in a text, in characters from its begin. */
export interface Mention {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const escaped = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/** "PO" is a term and "po" is not; "meldcode" may begin a sentence. */
const isAbbreviation = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;

const alike = (word: string): string => word.replace(/’/g, "'");

/** What a name is called in a sentence: without what stands between brackets behind it. */
export const spokenName = (name: string): string => name.replace(/\s*\([^)]*\)$/, '');

/** What recognises terms in running text: each mention, in order, however often. */
export type Vocabulary = (text: string) => readonly Mention[];

/** The vocabulary of some terms. A longer term goes before a shorter one within it, and a part of a word is no mention. */
export function vocabularyOf(terms: readonly Spoken[]): Vocabulary {
  const words = terms
    .flatMap(({ id, inText }) => inText.map((word) => ({ id, word: alike(word) })))
    .sort((a, b) => b.word.length - a.word.length);
  if (!words.length) return () => [];
  const exact = new Map(words.map(({ id, word }) => [word, id]));
  const loose = new Map(
    words.filter(({ word }) => !isAbbreviation(word)).map(({ id, word }) => [word.toLowerCase(), id]),
  );
  const any = words.map(({ word }) => escaped(word)).join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}&'’-])(?:${any})(?![\\p{L}\\p{N}&]|['’-][\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const id = exact.get(alike(found)) ?? loose.get(alike(found).toLowerCase());
      return id === undefined ? [] : [{ id, from: index, to: index + found.length }];
    });
}

/** Finds in the texts of a page each term only where it is mentioned first: it is called for one text after another, and remembers. */
export function firstMentions(mentions: Vocabulary): (text: string) => readonly Mention[] {
  const seen = new Set<string>();
  return (text) =>
    mentions(text).filter(({ id }) => {
      const first = !seen.has(id);
      seen.add(id);
      return first;
    });
}

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

/**
 * Finds the terms in a text, each only where it is mentioned first: what it returns is called for one text after another of
 * a page, and remembers. A longer term goes before a shorter one within it, and a part of a word is no mention.
 *
 * @param terms those that may be explained on this page
 */
export function termFinder(terms: readonly Spoken[]): (text: string) => readonly Mention[] {
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
  const seen = new Set<string>();
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const id = exact.get(alike(found)) ?? loose.get(alike(found).toLowerCase());
      if (id === undefined || seen.has(id)) return [];
      seen.add(id);
      return [{ id, from: index, to: index + found.length }];
    });
}

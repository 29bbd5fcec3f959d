import { normalise } from '../places/normalise.ts';

/** What search knows of words beside its index. */
export interface Lexicon {
  /** The words of titles and keywords: what a mistyped word may have been. */
  readonly words: readonly string[];
  /** What people say, and the words of the field for it. */
  readonly also: Readonly<Record<string, string>>;
}

interface Named {
  readonly name: string;
  readonly today?: string | undefined;
  readonly aliases: readonly string[];
}

/** A shorter word is not guessed at. */
const shortest = 4;

/**
 * The lexicon of a site: its terms make a thesaurus, because each names what people call it.
 *
 * @param texts titles and keywords of its pages
 */
export function lexiconOf(terms: readonly Named[], texts: readonly string[]): Lexicon {
  const names = terms.flatMap(({ name, aliases }) => [name, ...aliases]);
  const words = [...texts, ...names].flatMap((text) => normalise(text).split(' '));
  const also = new Map<string, string>();
  for (const { name, today, aliases } of terms) {
    const meant = normalise(today ?? name);
    for (const said of today === undefined ? aliases : [name, ...aliases]) {
      const key = normalise(said);
      if (key !== meant && !also.has(key)) also.set(key, meant);
    }
  }
  return {
    words: [...new Set(words)].filter((word) => word.length >= shortest && !/\d/.test(word)).sort(),
    also: Object.fromEntries(also),
  };
}

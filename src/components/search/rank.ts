import type { Hit } from './engine.ts';
import { normalise } from '../../lib/places/normalise.ts';

/** A found page with the score that the search engine gave it. */
export interface Scored {
  readonly hit: Hit;
  readonly score: number;
}

/**
 * How much a kind of page counts. A card repeats a tool or the contacts, and what is written about the site
 * itself is seldom what somebody in a hurry looks for.
 */
const weights: Readonly<Record<string, number>> = { hulpmiddel: 1.1, kaart: 0.8, uitleg: 0.6 };

/** Who types the name of a municipality looks for whom to call there, and not in one whose name begins alike. */
const named = 1.4;

/** `words`: as `normalise` makes them. */
function weigh({ hit: { meta }, score }: Scored, words: string): number {
  const { soort = '', gemeente } = meta;
  const asked = soort === 'contact' && gemeente && ` ${words} `.includes(` ${normalise(gemeente)} `);
  return score * (weights[soort] ?? 1) * (asked ? named : 1);
}

/** A page, and the same page for other regions. */
export interface Group {
  readonly first: Hit;
  readonly others: readonly Hit[];
}

/** What was found for these words, the best first; pages of the same kind and title, in other regions, together. */
export function ranked(found: readonly Scored[], words: string): readonly Group[] {
  const wanted = normalise(words);
  const groups = new Map<string, { first: Hit; others: Hit[] }>();
  for (const { hit } of found.toSorted((a, b) => weigh(b, wanted) - weigh(a, wanted))) {
    const key = `${hit.meta['soort'] ?? ''} ${hit.meta['title'] ?? hit.url}`;
    const group = groups.get(key);
    if (group) group.others.push(hit);
    else groups.set(key, { first: hit, others: [] });
  }
  return [...groups.values()];
}

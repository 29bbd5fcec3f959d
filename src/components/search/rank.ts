import type { Hit } from './engine.ts';

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

const weigh = ({ hit, score }: Scored): number => score * (weights[hit.meta['soort'] ?? ''] ?? 1);

/** A page, and the same page for other regions. */
export interface Group {
  readonly first: Hit;
  readonly others: readonly Hit[];
}

/** The best first; pages of the same kind and title, in other regions, together. */
export function ranked(found: readonly Scored[]): readonly Group[] {
  const groups = new Map<string, { first: Hit; others: Hit[] }>();
  for (const { hit } of found.toSorted((a, b) => weigh(b) - weigh(a))) {
    const key = `${hit.meta['soort'] ?? ''} ${hit.meta['title'] ?? hit.url}`;
    const group = groups.get(key);
    if (group) group.others.push(hit);
    else groups.set(key, { first: hit, others: [] });
  }
  return [...groups.values()];
}

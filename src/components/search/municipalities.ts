import { normalise, slug } from '../../lib/places/normalise.ts';
import type { Guide } from '../../lib/search/files.ts';
import { stemsOf } from '../../lib/search/stem.ts';
import { asked, isEmpty } from './words.ts';

/** A municipality that a question names. */
export interface Named {
  readonly name: string;
  readonly slug: string;
  /** The place of its region in the guide, or -1. */
  readonly region: number;
  /** The name as it was typed, normalised. */
  readonly typed: string;
}

/** A name without what tells it from its namesakes: "Bergen (NH.)". */
const short = (name: string): string => name.replace(/ \([^)]*\)$/, '');

/** The municipalities that are named in a text, by whatever name; of "Bergen op Zoom" no Bergen. */
export function namedIn(text: string, { municipalities }: Guide): readonly Named[] {
  let left = ` ${normalise(text)} `;
  const names = municipalities
    .flatMap(([name, region, ...also]) =>
      [...new Set([name, short(name), ...also].map(normalise))].map((typed) => ({
        name,
        slug: slug(name),
        region,
        typed,
      })),
    )
    .filter(({ typed }) => left.includes(` ${typed} `))
    .sort((a, b) => b.typed.length - a.typed.length);
  const found: Named[] = [];
  for (const one of names) {
    const twin = found.some(({ typed }) => typed === one.typed);
    if (!twin && !left.includes(` ${one.typed} `)) continue;
    left = left.replaceAll(` ${one.typed} `, ' - ');
    if (!found.some(({ slug: other }) => other === one.slug)) found.push(one);
  }
  return found;
}

/**
 * Whether a question asks whom to call in the municipalities it names: it asks for a number, or has nothing beside their names but
 * what their pages tell of. "Ruzie met de buren" does not ask for the municipality of Buren.
 */
export function asksThere(text: string, named: readonly Named[], { tells }: Guide): boolean {
  if (asked(text).calls) return true;
  const told = new Set(stemsOf(tells));
  const names = new Set(named.flatMap(({ typed }) => typed.split(' ')));
  return normalise(text)
    .split(' ')
    .filter((word) => word && !isEmpty(word) && !names.has(word))
    .every((word) => stemsOf(word).every((stem) => told.has(stem)));
}

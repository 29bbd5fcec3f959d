import { getEntry, type CollectionEntry } from 'astro:content';
import type { AboutPage } from '../../lib/content/about.ts';

/** The text of a page about the site. Throws, in words for an editor, when there is none; the checks before the build say so too. */
export async function aboutText(page: AboutPage): Promise<CollectionEntry<'over'>> {
  const text = await getEntry('over', page);
  if (text) return text;
  throw new Error(
    `src/content/over/${page}.mdx — Dit bestand ontbreekt. — Zo los je het op: Zet het bestand terug.`,
  );
}

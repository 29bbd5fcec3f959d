import type { AstroGlobal } from 'astro';
import type { Region } from '../../lib/region/region.ts';
import { chaptersOf, placeOf, type Chapter } from '../chapters.ts';
import { regionOf } from '../content.ts';

/** The region of the page that a component of a chapter stands in: the first part of the address. */
export const regionHere = (astro: Pick<AstroGlobal, 'params'>): Region => regionOf(astro.params['regio']);

/** The chapter that the page shows, if it shows one. */
export async function chapterHere(astro: Pick<AstroGlobal, 'params'>): Promise<Chapter | undefined> {
  const chapters = await chaptersOf(astro.params['regio'] ?? '');
  return chapters.find((chapter) => placeOf(chapter).slug === astro.params['hoofdstuk']);
}

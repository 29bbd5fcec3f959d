import type { AstroGlobal } from 'astro';
import type { Region } from '../../lib/region/region.ts';
import { chaptersOf, placeOf, type Chapter } from '../chapters.ts';
import { regionOf } from '../content.ts';
import { guidance, type Guidance } from '../guidance.ts';

/** The region of the page that a component of a chapter stands in: the first part of the address. The guidance is national. */
export const regionHere = (astro: Pick<AstroGlobal, 'params'>): Region =>
  regionOf(astro.params['regio'] ?? 'landelijk');

/** The chapter, or the page of the guidance, that is shown; undefined on another page. */
export async function chapterHere(
  astro: Pick<AstroGlobal, 'params'>,
): Promise<Chapter | Guidance | undefined> {
  const { handreiking } = astro.params;
  if (handreiking !== undefined) return (await guidance()).find(({ id }) => id === handreiking);
  const chapters = await chaptersOf(astro.params['regio'] ?? '');
  return chapters.find((chapter) => placeOf(chapter).slug === astro.params['hoofdstuk']);
}

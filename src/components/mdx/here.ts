import type { AstroGlobal } from 'astro';
import type { Region } from '../../lib/region/region.ts';
import { chaptersOf, placeOf, type Chapter } from '../chapters.ts';
import { regionOf } from '../content.ts';
import { guidance, type Guidance } from '../guidance.ts';
import { exampleById, themeById, type Example, type ThemePage } from '../practice.ts';

/** The region of the page that a component of a chapter stands in: the first part of the address. The guidance is national. */
export const regionHere = (astro: Pick<AstroGlobal, 'params'>): Region =>
  regionOf(astro.params['regio'] ?? 'landelijk');

/** The chapter, page of the guidance, example or theme that is shown; undefined on another page. */
export async function chapterHere(
  astro: Pick<AstroGlobal, 'params'>,
): Promise<Chapter | Guidance | Example | ThemePage | undefined> {
  const { handreiking, voorbeeld, thema } = astro.params;
  if (voorbeeld !== undefined) return exampleById(voorbeeld);
  if (thema !== undefined) return themeById(thema);
  if (handreiking !== undefined) return (await guidance()).find(({ id }) => id === handreiking);
  const chapters = await chaptersOf(astro.params['regio'] ?? '');
  return chapters.find((chapter) => placeOf(chapter).slug === astro.params['hoofdstuk']);
}

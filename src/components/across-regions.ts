import { acrossRegions, type ReadOn } from '../lib/site/across-regions.ts';
import { placeOf } from './chapters.ts';
import { regions } from './content.ts';
import { getCollection } from 'astro:content';

/** Where one reads on from a page that readers of all regions open. */
export async function acrossRegionsHere(href: string | undefined): Promise<readonly ReadOn[]> {
  if (href === undefined) return [];
  const chapters = new Set(
    (await getCollection('hoofdstukken')).map((chapter) => {
      const { region, slug } = placeOf(chapter);
      return `${region}/${slug}`;
    }),
  );
  return acrossRegions(href, {
    regions: new Map(regions.map(({ id, name }) => [id, name])),
    national: regions.find(({ kind }) => kind === 'landelijk')?.id,
    hasChapter: (region, chapter) => chapters.has(`${region}/${chapter}`),
  });
}

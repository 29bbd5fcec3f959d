import { getCollection, type CollectionEntry } from 'astro:content';
import { parts } from '../lib/content/chapter.ts';
import * as address from '../lib/site/addresses.ts';
import type { Link } from '../lib/site/navigation.ts';
import { grouped, type PageGroup } from './page/groups.ts';

export type Chapter = CollectionEntry<'hoofdstukken'>;

/** The region and the last part of the address of a chapter, from its id "regio/hoofdstuk". */
export function placeOf(chapter: Chapter): { readonly region: string; readonly slug: string } {
  const [region = '', slug = ''] = chapter.id.split('/');
  return { region, slug };
}

const sortOut = async (): Promise<ReadonlyMap<string, readonly Chapter[]>> =>
  Map.groupBy(
    (await getCollection('hoofdstukken')).sort((a, b) => a.data.volgorde - b.data.volgorde),
    (chapter) => placeOf(chapter).region,
  );
let sorted: ReturnType<typeof sortOut> | undefined;

/** The chapters of a region, in their order. Every page asks for them: a build sorts those of the country out once. */
export async function chaptersOf(region: string): Promise<readonly Chapter[]> {
  const all = await (import.meta.env.DEV ? sortOut() : (sorted ??= sortOut()));
  return all.get(region) ?? [];
}

export const hasChapters = async (region: string): Promise<boolean> => (await chaptersOf(region)).length > 0;

export const chapterLink = (chapter: Chapter): Link => {
  const { region, slug } = placeOf(chapter);
  return { label: chapter.data.titel, href: address.chapter(region, slug) };
};

/** Chapters by the part of the routeboek that they belong to. */
export const chapterGroups = (chapters: readonly Chapter[]): readonly PageGroup[] =>
  grouped(
    parts,
    chapters,
    ({ data }) => data.deel,
    (chapter) => ({ ...chapterLink(chapter), summary: chapter.data.samenvatting }),
  );

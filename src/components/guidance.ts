import { getCollection, type CollectionEntry } from 'astro:content';
import { themes } from '../lib/content/guidance.ts';
import * as address from '../lib/site/addresses.ts';
import type { Link } from '../lib/site/navigation.ts';
import { grouped, type PageGroup } from './page/groups.ts';

/** A page of the national guidance; its id is the last part of its address. */
export type Guidance = CollectionEntry<'handreikingen'>;

/** The pages of the guidance, in their order. */
export const guidance = async (): Promise<readonly Guidance[]> =>
  (await getCollection('handreikingen')).sort((a, b) => a.data.volgorde - b.data.volgorde);

export const guidanceLink = ({ id, data }: Guidance): Link => ({
  label: data.titel,
  href: address.guidancePage(id),
});

/** The pages by theme. */
export const guidanceGroups = (pages: readonly Guidance[]): readonly PageGroup[] =>
  grouped(
    themes,
    pages,
    ({ data }) => data.thema,
    (page) => ({ ...guidanceLink(page), summary: page.data.samenvatting }),
  );

import { getCollection, type CollectionEntry } from 'astro:content';
import { practiceThemes, type PracticeTheme } from '../lib/content/practice.ts';
import * as address from '../lib/site/addresses.ts';
import type { Link } from '../lib/site/navigation.ts';
import { grouped, type ListedPage, type PageGroup } from './page/groups.ts';

/** An example from practice; its id is the last part of its address. */
export type Example = CollectionEntry<'praktijk'>;
/** The advice of a theme; its id is the theme. */
export type ThemePage = CollectionEntry<'praktijkthemas'>;

/** The examples, in their order. */
export const examples = async (): Promise<readonly Example[]> =>
  (await getCollection('praktijk')).sort((a, b) => a.data.volgorde - b.data.volgorde);

/** The pages of the themes, in their order. Throws, in words for an editor, when a theme has none, or a file no theme. */
export async function themePages(): Promise<readonly ThemePage[]> {
  const pages = await getCollection('praktijkthemas');
  const themes = Object.keys(practiceThemes);
  const odd = pages.find(({ id }) => !themes.includes(id));
  if (odd) {
    throw new Error(
      `src/content/praktijk/thema/${odd.id}.mdx — Er is geen thema "${odd.id}". — Zo los je het op: noem het bestand naar een thema: ${themes.join(', ')}.`,
    );
  }
  return themes.map((theme) => {
    const page = pages.find(({ id }) => id === theme);
    if (page) return page;
    throw new Error(
      `src/content/praktijk/thema/${theme}.mdx — Het thema "${theme}" heeft geen pagina. — Zo los je het op: maak dit bestand.`,
    );
  });
}

export const exampleLink = ({ id, data }: Example): Link => ({
  label: data.titel,
  href: address.example(id),
});

const listed = (example: Example): ListedPage => ({
  ...exampleLink(example),
  summary: example.data.samenvatting,
});

/** The examples by theme; of one theme only, when it is given. */
export const exampleGroups = (all: readonly Example[], only?: PracticeTheme): readonly PageGroup[] =>
  grouped(practiceThemes, all, ({ data }) => data.thema, listed).filter(
    ({ id }) => only === undefined || id === only,
  );

/** Every municipality by its name of then, with its examples, in the order of the alphabet. */
export function examplesByPlace(
  all: readonly Example[],
): readonly { readonly place: string; readonly examples: readonly Example[] }[] {
  const places = new Set(all.flatMap(({ data }) => data.plaatsen));
  const bare = (place: string) => place.replace(/^’s-/, '');
  return [...places]
    .sort((a, b) => bare(a).localeCompare(bare(b), 'nl'))
    .map((place) => ({ place, examples: all.filter(({ data }) => data.plaatsen.includes(place)) }));
}

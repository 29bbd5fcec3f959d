import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import { elsewhere } from '../../lib/places/elsewhere.ts';
import type { ChosenMunicipality } from '../../lib/places/country.ts';
import type { Places } from './chosen.ts';

/** A tool with a municipality of elsewhere to choose, and whom to ask there. */
export function withMunicipality<T extends AskData>(
  data: T,
  { slug, name, contacts }: Pick<ChosenMunicipality, 'slug' | 'name' | 'contacts'>,
): T {
  if (data.municipalities.some((known) => known.slug === slug)) return data;
  return {
    ...data,
    municipalities: [...data.municipalities, { slug, name }],
    contacts: [...data.contacts, ...contacts],
  };
}

/** How a municipality is found: by its slug in the address, or by asking the reader. */
export interface Ways {
  readonly bySlug: (slug: string) => Promise<ChosenMunicipality | undefined>;
  readonly byAsking: (which: keyof Places) => Promise<ChosenMunicipality | undefined>;
}

/**
 * A tool with the municipalities that `given` names, where it does not have them yet; `asked` is the place that the reader is asked
 * for. What is not found is elsewhere: nobody of the region serves it.
 */
export async function filled<T extends AskData>(
  data: T,
  given: Places,
  asked: keyof Places | undefined,
  { bySlug, byAsking }: Ways,
): Promise<readonly [data: T, places: Places]> {
  let whole = data;
  const find = async (which: keyof Places): Promise<string> => {
    const slug = given[which];
    if (asked ? asked !== which : !slug || data.municipalities.some((known) => known.slug === slug))
      return slug;
    const found = await (asked ? byAsking(which) : bySlug(slug));
    if (!found) return elsewhere;
    whole = withMunicipality(whole, found);
    return found.slug;
  };
  const places = { school: await find('school'), leerling: await find('leerling') };
  return [whole, places];
}

import type { ChosenMunicipality } from '../../lib/places/country.ts';
import type { RegionContacts } from '../../lib/places/region-contacts.ts';
import { placesOfRegion } from '../../lib/site/addresses.ts';
import { imported } from '../imported.ts';
import { country } from './load-list.ts';

const contactsOf = async (region: string): Promise<RegionContacts> =>
  (await imported<{ default: RegionContacts }>(placesOfRegion(region))).default;

/**
 * A municipality with whom to call there: of no region what the list of the country says, of a region its numbers. Where these do
 * not come it has the rows of the list, which say so.
 */
export async function withContacts(
  chosen: ChosenMunicipality,
  load: (region: string) => Promise<RegionContacts> = contactsOf,
): Promise<ChosenMunicipality> {
  if (!chosen.region) return chosen;
  try {
    const { [chosen.slug]: contacts = chosen.contacts } = await load(chosen.region);
    return { ...chosen, contacts };
  } catch {
    return { ...chosen, late: true };
  }
}

/** The municipality of this slug; undefined where there is none. Throws when the list does not come. */
export async function municipalityOf(slug: string): Promise<ChosenMunicipality | undefined> {
  const found = (await country()).municipality(slug);
  return found && (await withContacts(found));
}

import { contactLines } from '../contacts/lines.ts';
import { roleIds, roles } from '../contacts/roles.ts';
import { lookup, type Offices } from '../lookup/lookup.ts';
import { askedContact, moreOf, type ElsewhereContact } from './elsewhere-contacts.ts';

/** For each municipality (slug) whom to call there. */
export type RegionContacts = Readonly<Record<string, readonly ElsewhereContact[]>>;

/**
 * Whom to call in the municipalities of a region, for a reader on a page of another one: the same as on their own pages, for
 * each function that differs by municipality.
 *
 * @param region its id
 * @param today the day of this edition, ISO
 */
export function regionContacts(
  offices: Offices,
  region: string,
  municipalities: readonly { readonly slug: string; readonly name: string }[],
  today: string,
): RegionContacts {
  const inOne = ({ slug, name }: { readonly slug: string; readonly name: string }) => {
    const { contacts, asks } = lookup(offices, { school: slug });
    const more = moreOf(slug, name, region);
    return roleIds.flatMap((role): readonly ElsewhereContact[] => {
      if (roles[role].by === 'allen') return [];
      const ask = asks[role];
      if (ask) return [askedContact(role, slug, name, ask, more)];
      return contacts[role].map(({ contact, checked }) => ({
        organisation: contact.organisation,
        role,
        municipalities: [slug],
        serves: name,
        lines: [...contactLines(contact, today), more],
        ...(contact.phone && { phone: { ...contact.phone, tried: checked } }),
      }));
    });
  };
  return Object.fromEntries(municipalities.map((one) => [one.slug, inOne(one)]));
}

import type { ContactsFile } from '../open-data/contacts-schema.ts';
import { headerOf } from '../open-data/schemas.ts';
import type { Region } from '../region/region.ts';
import { contacts as contactsPage } from '../site/addresses.ts';
import { citedAddress, sourceFinder } from '../sources/cited.ts';
import type { Source } from '../sources/source.ts';
import { roles } from './roles.ts';

/**
 * The contacts of a region as open data: functions, with where each number comes from and how old that is.
 * `site` is where the site is served; `edition` is the day of this edition. Throws on an unknown source.
 */
export function exportContacts(
  region: Region,
  sources: ReadonlyMap<string, Source>,
  site: URL | undefined,
  edition: string,
): ContactsFile {
  const sourceOf = sourceFinder(sources);
  return {
    ...headerOf('contacten', site, edition),
    page: new URL(contactsPage(region.id), site).href,
    region: region.id,
    name: region.name,
    municipalities: region.municipalities.map(({ code, name, slug, neighbour }) => ({
      code,
      name,
      slug,
      neighbour,
    })),
    contacts: region.contacts.map((contact) => ({
      id: contact.id,
      organisation: contact.organisation,
      role: contact.role,
      roleLabel: roles[contact.role].label,
      municipalityOf: roles[contact.role].by,
      purpose: contact.purpose,
      municipalities: contact.municipalities,
      phone: contact.phone?.text ?? null,
      email: contact.email ?? null,
      website: contact.website ?? null,
      hours: contact.hours ?? null,
      source: {
        source: contact.source,
        at: contact.at ?? null,
        url: citedAddress(sourceOf(contact.source), contact.at) ?? null,
        title: sourceOf(contact.source).title,
      },
      checkedOn: contact.checkedOn ?? null,
      remark: contact.remark ?? null,
    })),
  };
}

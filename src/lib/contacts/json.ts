import type { Region } from '../region/region.ts';
import type { Source } from '../sources/source.ts';
import { roles } from './roles.ts';

/** The contacts of a region as open data: functions, with where each number comes from and how old that is. */
export function exportContacts(region: Region, sources: ReadonlyMap<string, Source>) {
  return {
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
      purpose: contact.purpose,
      municipalities: contact.municipalities,
      phone: contact.phone?.text ?? null,
      email: contact.email ?? null,
      website: contact.website ?? null,
      hours: contact.hours ?? null,
      source: {
        source: contact.source,
        at: contact.at ?? null,
        title: sources.get(contact.source)?.title ?? null,
      },
      checkedOn: contact.checkedOn ?? null,
      remark: contact.remark ?? null,
    })),
  };
}

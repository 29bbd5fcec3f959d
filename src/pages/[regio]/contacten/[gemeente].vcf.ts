import type { APIRoute } from 'astro';
import { regions } from '../../../components/content.ts';
import { serving } from '../../../lib/contacts/serving.ts';
import { roleIds } from '../../../lib/contacts/roles.ts';
import { vcard } from '../../../lib/contacts/vcard.ts';
import type { Region } from '../../../lib/region/region.ts';

interface Props {
  region: Region;
  slug: string;
}

export const getStaticPaths = () =>
  regions.flatMap((region) =>
    region.municipalities.map(({ slug }) => ({
      params: { regio: region.id, gemeente: slug },
      props: { region, slug },
    })),
  );

/** All contacts for a municipality as vCards in one file, to keep in an address book. */
export const GET: APIRoute<Props> = ({ props: { region, slug } }) => {
  const contacts = roleIds.flatMap((role) => serving(region.contacts, role, slug));
  return new Response(contacts.map(vcard).join(''), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};

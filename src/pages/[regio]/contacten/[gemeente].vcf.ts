import type { APIRoute } from 'astro';
import { lookupHere, regions, sourceOf } from '../../../components/content.ts';
import { roleIds } from '../../../lib/contacts/roles.ts';
import { vcard } from '../../../lib/contacts/vcard.ts';

interface Props {
  slug: string;
}

export const getStaticPaths = () =>
  regions.flatMap((region) =>
    region.municipalities.map(({ slug }) => ({
      params: { regio: region.id, gemeente: slug },
      props: { slug },
    })),
  );

/** All contacts for a municipality as vCards in one file, to keep in an address book. */
export const GET: APIRoute<Props> = ({ props: { slug } }) => {
  const { contacts: found } = lookupHere({ school: slug });
  const contacts = roleIds.flatMap((role) => found[role].map(({ contact }) => contact));
  return new Response(contacts.map((one) => vcard(one, sourceOf(one.source).title)).join(''), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};

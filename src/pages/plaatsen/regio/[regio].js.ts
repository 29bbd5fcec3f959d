import type { APIRoute } from 'astro';
import { content, regions, today } from '../../../components/content.ts';
import { regionOfMunicipality } from '../../../components/place/places.ts';
import { regionContacts } from '../../../lib/places/region-contacts.ts';
import type { Region } from '../../../lib/region/region.ts';

/** Whom to call in the municipalities of a region, for a reader on a page of another one. */
export const getStaticPaths = () =>
  regions
    .filter(({ municipalities }) => municipalities.length > 0)
    .map((region) => ({ params: { regio: region.id }, props: { region } }));

export const GET: APIRoute<{ region: Region }> = ({ props: { region } }) => {
  const own = region.municipalities.filter(({ slug }) => regionOfMunicipality(slug) === region.id);
  return new Response(
    `export default ${JSON.stringify(regionContacts(content(), region.id, own, today))};\n`,
    { headers: { 'content-type': 'text/javascript' } },
  );
};

import type { APIRoute } from 'astro';
import { content } from '../../../components/content.ts';
import type { Template } from '../../../lib/content/template.ts';
import * as address from '../../../lib/site/addresses.ts';
import { dutchDate } from '../../../lib/site/dutch-date.ts';
import { asRtf } from '../../../lib/templates/rtf.ts';

export const getStaticPaths = () =>
  content().templates.map((template) => ({ params: { sjabloon: template.id }, props: { template } }));

/** A template for a word processor. */
export const GET: APIRoute<{ template: Template }> = ({ props: { template }, site }) => {
  const { href } = new URL(address.template(template.id), site);
  const from = `Voorbeeldtekst van Routeboek (${href}), gecontroleerd op ${dutchDate(template.checkedOn)}. Wat geel is, vul je in. Haal deze regel weg.`;
  return new Response(asRtf(template, from), { headers: { 'Content-Type': 'application/rtf' } });
};

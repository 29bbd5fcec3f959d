import type { APIRoute } from 'astro';
import { regions } from '../../components/content.ts';
import { colourSheet, type RegionColours } from '../../lib/site/palette.ts';

interface Props {
  colours: RegionColours;
}

export const getStaticPaths = () =>
  regions.flatMap(({ id, colours }) => (colours ? [{ params: { regio: id }, props: { colours } }] : []));

/** The colours of a region that has its own. */
export const GET: APIRoute<Props> = ({ props: { colours } }) =>
  new Response(colourSheet(colours), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });

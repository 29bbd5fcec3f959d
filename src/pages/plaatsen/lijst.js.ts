import type { APIRoute } from 'astro';
import { countryModule } from '../../components/place/country-file.ts';

export const GET: APIRoute = () =>
  new Response(countryModule(), { headers: { 'content-type': 'text/javascript' } });

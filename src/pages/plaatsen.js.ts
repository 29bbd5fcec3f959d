import type { APIRoute } from 'astro';
import { linkedPlaces } from '../components/place/places.ts';

/**
 * All places and where their contacts are, as a module that the box on the home page loads once somebody types: thousands of
 * places do not belong in the page itself.
 */
export const GET: APIRoute = () =>
  new Response(`export default ${JSON.stringify(linkedPlaces())};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });

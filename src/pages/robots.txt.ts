import type { APIRoute } from 'astro';
import { sitemap } from '../lib/site/addresses.ts';

/** Everything may be found; where all of it stands. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(sitemap, site).href}\n`);

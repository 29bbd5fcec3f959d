import type { APIRoute } from 'astro';
import { palettes } from '../components/palettes.ts';
import * as address from '../lib/site/addresses.ts';

const picture = (name: string, size: number, purpose: 'any' | 'maskable' = 'any') => ({
  src: address.iconFile(name),
  type: 'image/png',
  sizes: `${size}x${size}`,
  purpose,
});

/** What a phone needs to have the site as an app. */
const manifest = {
  name: 'Routeboek',
  short_name: 'Routeboek',
  description: 'Wie bel je en wat doe je, als je je zorgen maakt over een leerling',
  lang: 'nl',
  id: address.home,
  start_url: address.home,
  scope: address.home,
  display: 'standalone',
  background_color: palettes.light['paper'],
  theme_color: palettes.light['band'],
  icons: [
    { src: address.icon, type: 'image/svg+xml', sizes: 'any' },
    picture('192', 192),
    picture('512', 512),
    picture('maskable', 512, 'maskable'),
  ],
};

export const GET: APIRoute = () => new Response(`${JSON.stringify(manifest, null, 2)}\n`);

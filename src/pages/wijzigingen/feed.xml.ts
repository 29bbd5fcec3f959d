import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { ruleChanges } from '../../components/changes.ts';
import * as address from '../../lib/site/addresses.ts';

/** The same as the page, for who wants to hear of it. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: 'Routeboek: wijzigingen',
    description: 'Wat er in de hulpmiddelen van Routeboek veranderde',
    site: new URL(address.home, site).href,
    items: ruleChanges.map(({ rule, title, version, day, what }) => ({
      title: `${title}, versie ${version}`,
      link: new URL(`${address.changes}#${rule}-${version}`, site).href,
      pubDate: new Date(`${day}T00:00:00Z`),
      description: what.join(' '),
    })),
    customData: '<language>nl</language>',
    trailingSlash: false,
  });

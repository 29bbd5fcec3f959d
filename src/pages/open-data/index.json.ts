import type { APIRoute } from 'astro';
import { regions } from '../../components/content.ts';
import { ruleTitles } from '../../components/rule/tool-data.ts';
import { flowOf, ruleIds, rules } from '../../lib/rules/index.ts';
import * as address from '../../lib/site/addresses.ts';

/** Every file of open data on the site. */
export const GET: APIRoute = () =>
  Response.json({
    files: regions.flatMap((region) => [
      ...ruleIds.map((id) => ({
        region: region.id,
        kind: 'beslisregel',
        id,
        title: ruleTitles[id],
        version: flowOf(rules[id]).version,
        path: address.openDataRule(region.id, id),
      })),
      {
        region: region.id,
        kind: 'contacten',
        id: 'contacten',
        title: `Contacten ${region.name}`,
        path: address.openDataContacts(region.id),
      },
    ]),
  });

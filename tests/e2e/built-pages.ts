import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** The page of a municipality of no region. */
const ofTemplate = /^\/landelijk\/contacten\/[^/]+\/$/;

/**
 * Of the pages of municipalities of no region, which one template makes from one list, three stand for all: one with the longest
 * name, one that lies in several samenwerkingsverbanden (more than one answer, so the least sure), and one plain.
 */
const samples = ['nuenen-gerwen-en-nederwetten', 'de-fryske-marren', 'lisse'].map(
  (slug) => `/landelijk/contacten/${slug}/`,
);

/** The address of every built page, the error page apart: "/begrippen/". */
export const builtPages: readonly string[] = globSync('**/index.html', { cwd: 'dist' })
  .map(
    (path) =>
      `/${path
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
  )
  .filter((address) => !ofTemplate.test(address) || samples.includes(address))
  .toSorted();

/** The built pages of one kind: "/zuid-kennemerland/kaarten/meldcode/" for 'kaarten'. */
export const builtPagesOf = (kind: string): readonly string[] =>
  builtPages.filter((address) => new RegExp(`^/[^/]+/${kind}/[^/]+/$`).test(address));

/** So many to a visit, which is one test: a browser that has opened a page has the styles and scripts of the next. */
export const visitsOf = <Stop>(stops: readonly Stop[], size = 8): readonly (readonly Stop[])[] =>
  stops.flatMap((_, at) => (at % size === 0 ? [stops.slice(at, at + size)] : []));

/** What kind of page stands at this address, as the page itself says: "kaart". */
export const kindOf = (address: string): string =>
  /data-pagina="([^"]+)"/.exec(readFileSync(`dist${address.replace(/\/$/, '/index.html')}`, 'utf8'))?.[1] ??
  '';

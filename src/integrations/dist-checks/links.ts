import { resolve } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import type { Problem } from '../../lib/content/content.ts';
import { findInSource } from './source-line.ts';

/** Where linkinator serves the site while it looks; every other address is someone else's. */
const local = /^https?:\/\/(?:localhost|127\.0\.0\.1):\d+/;

const isElsewhere = (url: string) => !local.test(url);

/** An address on the site, as people read it. Linkinator leaves out the first slash. */
const readable = (url: string) => decodeURI(url.replace(local, '')).replace(/^\/?/, '/');

/** "/begrippen/index.html" is the file of "/begrippen/". */
const pageAddress = (url: string) => readable(url).replace(/index\.html$/, '');

/** Linkinator names a link on the page itself by its file; an editor wrote only the anchor. */
function asWritten(url: string, parent: string): string {
  const [path = '', anchor] = readable(url).split('#');
  const address = path.replace(/index\.html$/, '');
  if (anchor === undefined) return address;
  return address === pageAddress(parent) ? `#${anchor}` : `${address}#${anchor}`;
}

function words(link: LinkResult, href: string): { what: string; remedy: string } {
  const [path = '', anchor] = href.split('#');
  if (anchor !== undefined && link.status !== 404) {
    const where = path === '' ? 'op deze pagina' : `op ${path}`;
    return {
      what: `De link naar ${href} klopt niet: ${where} is geen plek met de naam "${anchor}".`,
      remedy: 'Kijk welke id de kop daar heeft (klik op het # naast de kop), en neem die over.',
    };
  }
  if (link.status !== undefined && link.status >= 300 && link.status < 400) {
    return { what: `De link naar ${href} mist de schuine streep aan het eind.`, remedy: `Schrijf ${href}/.` };
  }
  return {
    what: `De link naar ${href} klopt niet: die pagina bestaat niet.`,
    remedy: 'Verbeter het adres, of maak de pagina. Een adres begint en eindigt met een schuine streep.',
  };
}

/**
 * Every link, image, script and stylesheet of the built site leads somewhere, anchors too. Addresses of other
 * sites are not opened: whether they still exist is a matter of checking the sources. `root` is the folder with
 * `src`, in which the place of a wrong link is looked up.
 */
export async function checkLinks(dist: string, root: string): Promise<readonly Problem[]> {
  const { links } = await new LinkChecker().check({
    path: ['**/*.html'],
    serverRoot: resolve(dist),
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    linksToSkip: (url) => Promise.resolve(isElsewhere(url)),
  });
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map((link) => {
      const parent = link.parent ?? '';
      const href = asWritten(link.url, parent);
      const page = pageAddress(parent);
      const place = findInSource(root, href, page);
      const { what, remedy } = words(link, href);
      return {
        file: place?.file ?? `dist${readable(parent)}`,
        line: place?.line,
        what: `Op ${page}: ${what}`,
        remedy,
      };
    });
}

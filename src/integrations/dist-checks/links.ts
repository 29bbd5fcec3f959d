import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../lib/content/problem.ts';
import { withBase, withoutBase } from '../../lib/site/base.ts';
import { attribute, builtFiles, type Page } from './page.ts';
import { findInSource } from './source-line.ts';

/** What is kept of a page to judge its links by: the page itself is let go, so that a site of any size fits in memory. */
export interface Linked {
  readonly file: string;
  readonly address: string;
  /** The names to which a link can lead: "amk" for `/begrippen/#amk`. */
  readonly anchors: ReadonlySet<string>;
  /** Every address on the site that the page names, as it is written there. */
  readonly to: ReadonlySet<string>;
}

/** Attributes that hold one address each. */
const single = ['href', 'xlink:href', 'src', 'poster', 'data'] as const;

/** What a page is told after the #, a region or a municipality, and no place on it: "regio=westerkwartier". */
const isChoice = /^(?:regio|gemeente|leerling)=/;

/** A name for this site, to resolve addresses by: no page is ever asked for. */
const here = 'https://routeboek.invalid';

/** The address as a URL on this site; undefined for telephone, mail, and what is someone else's. */
function resolve(written: string, address: string): URL | undefined {
  const url = URL.parse(written, here + withBase(address));
  return url?.origin === here ? url : undefined;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that stands for itself.
    return part;
  }
};

/** The links of a page, and the places on it to which others may link. */
export function linksOf({ file, address, elements }: Page): Linked {
  const anchors = new Set<string>();
  const to = new Set<string>();
  for (const element of elements) {
    for (const name of ['id', ...(element.tagName === 'a' ? ['name'] : [])])
      anchors.add(attribute(element, name) ?? '');
    const several = (attribute(element, 'srcset') ?? '').split(',').map((one) => one.trim().split(/\s/)[0]);
    for (const written of [...single.map((name) => attribute(element, name)), ...several])
      if (written && resolve(written, address)) to.add(written);
  }
  return { file, address, anchors, to };
}

/** The links of a stylesheet: pictures and other files that it brings along. */
function stylesheetLinks(dist: string, path: string): Linked {
  const css = readFileSync(join(dist, path), 'utf8');
  const to = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, written = '']) => written);
  const address = `/${path}`;
  return {
    file: `dist/${path}`,
    address,
    anchors: new Set(),
    to: new Set(to.filter((written) => resolve(written, address))),
  };
}

/** What is wrong with a link, and how to mend it. `href` is the address as an editor would write it. */
const broken = {
  page: (href: string) => ({
    what: `De link naar ${href} klopt niet: die pagina bestaat niet.`,
    remedy: 'Verbeter het adres, of maak de pagina. Een adres begint en eindigt met een schuine streep.',
  }),
  slash: (href: string, path: string) => ({
    what: `De link naar ${href} mist de schuine streep aan het eind.`,
    remedy: `Schrijf ${href.replace(path, `${path}/`)}.`,
  }),
  anchor: (href: string, path: string, anchor: string) => ({
    what: `De link naar ${href} klopt niet: ${path === '' ? 'op deze pagina' : `op ${path}`} is geen plek met de naam "${anchor}".`,
    remedy: 'Kijk welke id de kop daar heeft (klik op het # naast de kop), en neem die over.',
  }),
} as const;

/**
 * Every link, image, script and stylesheet of the built site leads somewhere, anchors too. Addresses of other sites are not
 * opened: whether they still exist is a matter of checking the sources. `root` is the folder with `src`, in which the place
 * of a wrong link is looked up.
 */
export function checkLinks(pages: readonly Linked[], dist: string, root: string): readonly Problem[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const files = new Map<string, boolean>();
  const isFile = (path: string): boolean => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const file = join(dist, path);
    const found = existsSync(file) && statSync(file).isFile();
    files.set(path, found);
    return found;
  };

  const fault = (from: Linked, written: string): { what: string; remedy: string } | undefined => {
    const url = resolve(written, from.address);
    if (!url) return undefined;
    const whole = decoded(url.pathname);
    const path = withoutBase(whole);
    // Beside the folder of the site lies somebody else's.
    if (path === undefined) return broken.page(whole);
    const anchor = decoded(url.hash.slice(1));
    const own = path === from.address;
    const href = own && anchor ? `#${anchor}` : `${path}${anchor && `#${anchor}`}`;
    const target = byAddress.get(path.replace(/(^|\/)index\.html$/, '$1'));
    if (!target && isFile(path)) return undefined;
    if (!target) return byAddress.has(`${path}/`) ? broken.slash(href, path) : broken.page(href);
    if (anchor === '' || isChoice.test(anchor) || target.anchors.has(anchor)) return undefined;
    return broken.anchor(href, own ? '' : path, anchor);
  };

  const styles = builtFiles(dist, 'css').map((path) => stylesheetLinks(dist, path));
  return [...pages, ...styles].flatMap((from) =>
    [...from.to].flatMap((written) => {
      const found = fault(from, written);
      if (!found) return [];
      const asWritten = decoded(written);
      const place = findInSource(root, withoutBase(asWritten) ?? asWritten, from.address);
      return [
        {
          file: place?.file ?? from.file,
          line: place?.line,
          what: `Op ${from.address}: ${found.what}`,
          remedy: found.remedy,
        },
      ];
    }),
  );
}

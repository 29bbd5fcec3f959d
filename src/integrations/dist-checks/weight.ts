import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { placeFinder } from '../../lib/site/addresses.ts';
import { withoutBase } from '../../lib/site/base.ts';
import { attribute, isLink, type Element, type Page } from './page.ts';

/** The weight of a page in bytes after gzip -9, each file packed by itself as a host does. */
export interface Weight {
  readonly address: string;
  /** The stylesheets, and the HTML up to the explanation of a calculator. */
  readonly first: number;
  /** The scripts that the page needs before it works, the data of a rule apart. */
  readonly script: number;
  /** The scripts that those ask for once it works: what draws an answer. */
  readonly later: number;
  /** The data of its rule; of more rules the heaviest. */
  readonly data: number;
  /** What all rules share, which comes after the page works: one file for all tools. */
  readonly shared: number;
  /** The script of every page: it comes after the page works. */
  readonly everywhere: number;
}

export const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

const packed = new Map<string, number>();

/** The same of a file that many pages load: reckoned once. */
function packedOnce(text: string): number {
  const known = packed.get(text);
  if (known !== undefined) return known;
  const weight = gzipped(text);
  packed.set(text, weight);
  return weight;
}

const addressesOf = (page: Page, pick: (element: Element) => string | undefined) =>
  new Set(page.elements.flatMap((element) => pick(element) ?? []));

const isLocal = (address: string) => address.startsWith('/') && !address.startsWith('//');

/** A file of the site, from its address; empty when it is missing (the links check names it). */
export function read(dist: string, address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const file = join(dist, withoutBase(path) ?? path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The modules that a built script names, also those that it only loads when needed. */
export const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([./][^"'`]+)["'`]/g)].flatMap(
    ([, path]) => path ?? [],
  );

/** The data of a rule are a module by itself: see `ruleModule` in addresses.ts. */
const isRule = (address: string): boolean => /\/regel-[^/]+\.js$/.test(address);

/** The same without what is only loaded when needed. */
const firstImportsOf = (code: string) => importsOf(code.replace(/\bimport\s*\(/g, ''));

/** Every script that a page loads: those it names and all that these import, as `imported` finds them. */
export function scriptsOf(dist: string, page: Page, imported = importsOf): ReadonlySet<string> {
  const found = addressesOf(page, (element) =>
    element.tagName === 'script'
      ? attribute(element, 'src')
      : isLink(element, 'modulepreload')
        ? attribute(element, 'href')
        : undefined,
  );
  for (const address of found) {
    if (isRule(address)) continue;
    for (const path of imported(read(dist, address))) {
      const next = posix.join(posix.dirname(address), path);
      const target = path.startsWith('/') ? path : next;
      // The finder of places comes only when somebody looks for one.
      if (target !== placeFinder) found.add(target);
    }
  }
  return found;
}

/** The HTML before the explanation of a calculator; all of it where there is none. */
function upToOverview(page: Page): string {
  const overview = page.elements.find((element) => attribute(element, 'id') === 'overzicht');
  return page.html.slice(0, overview?.sourceCodeLocation?.startOffset ?? page.html.length);
}

/** The script that every page has: it starts the worker for reading without network, and knows the way out of the page. */
export const everywhere = /\/_astro\/Everywhere\.astro_astro_type_script_[\w.-]+\.js$/;

/** Weighs a page. */
export function weigh(dist: string, page: Page): Weight {
  const sum = (addresses: Iterable<string>) =>
    [...addresses].filter(isLocal).reduce((bytes, address) => bytes + packedOnce(read(dist, address)), 0);
  const css = sum(
    addressesOf(page, (link) => (isLink(link, 'stylesheet') ? attribute(link, 'href') : undefined)),
  );
  const scripts = [...scriptsOf(dist, page)];
  const first = scriptsOf(dist, page, firstImportsOf);
  const ours = scripts.filter((address) => !isRule(address) && !everywhere.test(address));
  return {
    address: page.address,
    first: css + gzipped(upToOverview(page)),
    script: sum(ours.filter((address) => first.has(address))),
    later: sum(ours.filter((address) => !first.has(address))),
    shared: sum(addressesOf(page, (element) => attribute(element, 'data-shared'))),
    data: Math.max(0, ...scripts.filter(isRule).map((address) => packedOnce(read(dist, address)))),
    everywhere: sum(scripts.filter((address) => everywhere.test(address))),
  };
}

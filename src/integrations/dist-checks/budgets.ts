import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../lib/content/content.ts';
import { attribute, elements, has, isElement, isLink, isTool, type Page } from './page.ts';

/** In bytes after gzip -9. One round trip brings the first screen; the whole page stays small on a phone. */
export const budgets = { first: 14_600, whole: 25_000, script: 12_000 } as const;

/** The weight of a page in bytes after gzip -9, each file packed by itself as a host does. */
export interface Weight {
  readonly address: string;
  /** The stylesheets, and the HTML up to the overview. */
  readonly first: number;
  /** The stylesheets and the whole HTML. */
  readonly whole: number;
  /** Every script the page loads, Pagefind's own apart. */
  readonly script: number;
}

const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

const addressesOf = (page: Page, pick: (element: ReturnType<typeof all>[number]) => string | undefined) =>
  new Set(all(page).flatMap((element) => pick(element) ?? []));
const all = (page: Page) => [...elements(page.document)].filter(isElement);

const isLocal = (address: string) => address.startsWith('/') && !address.startsWith('//');

/** A file of the site, from its address; empty when it is missing (the links check names it). */
function read(dist: string, address: string): string {
  const file = join(dist, address.replace(/[?#].*$/, ''));
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The modules that a built script names, also those that it only loads when needed. */
export const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([./][^"'`]+)["'`]/g)].flatMap(
    ([, path]) => path ?? [],
  );

/** Every script that a page loads: those it names and all that these import. */
export function scriptsOf(dist: string, page: Page): ReadonlySet<string> {
  const found = addressesOf(page, (element) =>
    element.tagName === 'script'
      ? attribute(element, 'src')
      : isLink(element, 'modulepreload')
        ? attribute(element, 'href')
        : undefined,
  );
  for (const address of found) {
    for (const path of importsOf(read(dist, address))) {
      const next = posix.join(posix.dirname(address), path);
      const target = path.startsWith('/') ? path : next;
      if (!target.startsWith('/pagefind/')) found.add(target);
    }
  }
  return found;
}

/** The HTML before the overview; all of it when there is none. */
function upToOverview(page: Page): string {
  const overview = all(page).find((element) => attribute(element, 'id') === 'overzicht');
  return page.html.slice(0, overview?.sourceCodeLocation?.startOffset ?? page.html.length);
}

/** Weighs a page. */
export function weigh(dist: string, page: Page): Weight {
  const sum = (addresses: Iterable<string>) =>
    [...addresses].filter(isLocal).reduce((bytes, address) => bytes + gzipped(read(dist, address)), 0);
  const css = sum(
    addressesOf(page, (link) => (isLink(link, 'stylesheet') ? attribute(link, 'href') : undefined)),
  );
  return {
    address: page.address,
    first: css + gzipped(upToOverview(page)),
    whole: css + gzipped(page.html),
    script: sum(scriptsOf(dist, page)),
  };
}

const bytes = (count: number) => `${count.toLocaleString('nl-NL')} bytes`;

/** Whether a page may load a script of ours: where a rule is asked, searched, chosen or printed. */
const mayScript = (page: Page): boolean =>
  isTool(page) ||
  /^\/(?:zoeken\/|[^/]+\/kaarten\/[^/]+\/)?$/.test(page.address) ||
  all(page).some((element) => has(element, 'data-wizard'));

/** The budgets of a tool page, and no script at all on pages of text and contacts. */
export function checkBudgets(dist: string, page: Page): readonly Problem[] {
  const problem = (what: string, remedy: string): Problem => ({
    file: page.file,
    line: undefined,
    what,
    remedy,
  });
  if (isTool(page)) {
    const { first, whole, script } = weigh(dist, page);
    const rows = [
      ['De stijl en de HTML tot aan het overzicht wegen', first, budgets.first],
      ['De stijl en de hele HTML wegen', whole, budgets.whole],
      ['Het script weegt', script, budgets.script],
    ] as const;
    return rows
      .filter(([, weight, budget]) => weight > budget)
      .map(([what, weight, budget]) =>
        problem(
          `${what} ${bytes(weight)} (gzip); het mogen er ${bytes(budget)} zijn.`,
          'Kort teksten in, laad alleen stijlen die de pagina gebruikt, of haal een afhankelijkheid weg.',
        ),
      );
  }
  if (mayScript(page)) return [];
  return [...scriptsOf(dist, page)].map((address) =>
    problem(
      `Deze pagina laadt een script (${address}), maar een pagina met tekst of contacten heeft er geen nodig.`,
      'Haal het script uit het component of de layout van deze pagina.',
    ),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../lib/content/problem.ts';
import { placeFinder, placeList, searchEngine } from '../../lib/site/addresses.ts';
import { withoutBase } from '../../lib/site/base.ts';
import { pageKinds } from '../../lib/site/page-kind.ts';
import { attribute, elements, has, isElement, isLink, isTool, kindOf, type Page } from './page.ts';

/**
 * In bytes after gzip -9. One round trip brings the first screen; what lies below it may be as long as truth needs. A script
 * is counted with what tools share (Preact above all), which a browser keeps; the data of a rule are a module that all
 * regions share, with its sources and with what others ask who are called. What finds a place, and its list, come when used.
 */
export const budgets = {
  first: 14_600,
  script: 14_000,
  wizard: 13_000,
  data: 15_000,
  everywhere: 2_500,
  core: 1_000,
  finder: 10_000,
  places: 30_000,
} as const;

/** What a budget may never cost: a sentence of advice. */
const mend =
  'Laat zien wat eerst nodig is en zet de rest lager, laad alleen stijlen en code die de pagina gebruikt, of splits de regel in tweeën. Kort nooit een advies in.';

/** The weight of a page in bytes after gzip -9, each file packed by itself as a host does. */
export interface Weight {
  readonly address: string;
  /** The stylesheets, and the HTML up to the explanation of a calculator. */
  readonly first: number;
  /** Every script the page loads, Pagefind's own and the data of a rule apart. */
  readonly script: number;
  /** The data of its rule; of more rules the heaviest. */
  readonly data: number;
  /** The script of every page: it comes after the page works. */
  readonly everywhere: number;
}

export const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

const addressesOf = (page: Page, pick: (element: ReturnType<typeof all>[number]) => string | undefined) =>
  new Set(all(page).flatMap((element) => pick(element) ?? []));
const all = (page: Page) => [...elements(page.document)].filter(isElement);

const isLocal = (address: string) => address.startsWith('/') && !address.startsWith('//');

/** A file of the site, from its address; empty when it is missing (the links check names it). */
function read(dist: string, address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const file = join(dist, withoutBase(path) ?? path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The modules that a built script names, also those that it only loads when needed. */
export const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([./][^"'`]+)["'`]/g)].flatMap(
    ([, path]) => path ?? [],
  );

/** What comes only when somebody searches. */
const onUse = [searchEngine, placeFinder];

/** The data of a rule are a module by itself: see `ruleModule` in addresses.ts. */
const isRule = (address: string): boolean => /\/regel-[^/]+\.js$/.test(address);

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
    if (isRule(address)) continue;
    for (const path of importsOf(read(dist, address))) {
      const next = posix.join(posix.dirname(address), path);
      const target = path.startsWith('/') ? path : next;
      if (!onUse.includes(target)) found.add(target);
    }
  }
  return found;
}

/** The HTML before the explanation of a calculator; all of it where there is none. */
function upToOverview(page: Page): string {
  const overview = all(page).find((element) => attribute(element, 'id') === 'overzicht');
  return page.html.slice(0, overview?.sourceCodeLocation?.startOffset ?? page.html.length);
}

/** The script that every page has: it starts the worker for reading without network, and knows the way out of the page. */
const everywhere = /\/_astro\/Everywhere\.astro_astro_type_script_[\w.-]+\.js$/;

/** Weighs a page. */
export function weigh(dist: string, page: Page): Weight {
  const sum = (addresses: Iterable<string>) =>
    [...addresses].filter(isLocal).reduce((bytes, address) => bytes + gzipped(read(dist, address)), 0);
  const css = sum(
    addressesOf(page, (link) => (isLink(link, 'stylesheet') ? attribute(link, 'href') : undefined)),
  );
  const scripts = [...scriptsOf(dist, page)];
  return {
    address: page.address,
    first: css + gzipped(upToOverview(page)),
    script: sum(scripts.filter((address) => !isRule(address) && !everywhere.test(address))),
    data: Math.max(0, ...scripts.filter(isRule).map((address) => gzipped(read(dist, address)))),
    everywhere: sum(scripts.filter((address) => everywhere.test(address))),
  };
}

/** Whether a page asks the questions of a rule, not the fields of a calculator. */
const asksRule = (page: Page): boolean => all(page).some((element) => has(element, 'data-wizard'));

/** Whether the rule core, as it reaches a browser, keeps within its budget. */
export const checkCoreBudget = (core: number): readonly Problem[] =>
  core > budgets.core
    ? [
        {
          file: 'src/lib/rules/core',
          line: undefined,
          what: `De kern weegt ${bytes(core)} (gzip); het mogen er ${bytes(budgets.core)} zijn.`,
          remedy: 'Haal uit de kern wat de browser niet nodig heeft.',
        },
      ]
    : [];

/** What finds a place in the whole country, and the list it looks in: each within its budget. */
export const checkFinderBudgets = (dist: string): readonly Problem[] =>
  (
    [
      [placeFinder, budgets.finder],
      [placeList, budgets.places],
    ] as const
  ).flatMap(([address, budget]) => {
    const weight = gzipped(read(dist, address));
    return weight > budget
      ? [
          {
            file: `dist${address}`,
            line: undefined,
            what: `Dit bestand weegt ${bytes(weight)} (gzip); het mogen er ${bytes(budget)} zijn.`,
            remedy: 'Haal eruit wat het zoeken van een plaats niet nodig heeft.',
          },
        ]
      : [];
  });

const bytes = (count: number) => `${count.toLocaleString('nl-NL')} bytes`;

/** Whether a page may load a script of ours: where a rule is asked, searched, chosen or printed. */
const mayScript = (page: Page): boolean => pageKinds[kindOf(page) ?? 'tekst'].scripts || asksRule(page);

/** The budgets of a tool page (first screen, script, the data of its rule), and no script at all on pages of text and contacts. */
export function checkBudgets(dist: string, page: Page): readonly Problem[] {
  const problem = (what: string, remedy: string): Problem => ({
    file: page.file,
    line: undefined,
    what,
    remedy,
  });
  if (isTool(page)) {
    const { first, script, data, everywhere: always } = weigh(dist, page);
    const scriptBudget = asksRule(page) ? budgets.wizard : budgets.script;
    const rows = [
      ['De stijl en de HTML wegen', first, budgets.first],
      ['Het script weegt', script, scriptBudget],
      ['De gegevens van de regel wegen', data, budgets.data],
      ['Het script van elke pagina weegt', always, budgets.everywhere],
    ] as const;
    return rows
      .filter(([, weight, budget]) => weight > budget)
      .map(([what, weight, budget]) =>
        problem(`${what} ${bytes(weight)} (gzip); het mogen er ${bytes(budget)} zijn.`, mend),
      );
  }
  if (mayScript(page)) return [];
  return [...scriptsOf(dist, page)]
    .filter((address) => !everywhere.test(address))
    .map((address) =>
      problem(
        `Deze pagina laadt een script (${address}), maar een pagina met tekst of contacten heeft er geen nodig.`,
        'Haal het script uit het component of de layout van deze pagina.',
      ),
    );
}

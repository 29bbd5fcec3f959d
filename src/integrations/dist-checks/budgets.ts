import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../lib/content/problem.ts';
import { pageKinds } from '../../lib/site/page-kind.ts';
import { attribute, elements, has, isElement, isLink, isTool, kindOf, textOf, type Page } from './page.ts';

/**
 * In bytes after gzip -9. One round trip brings the first screen; what lies below it may be as long as truth needs. Of a rule
 * the wizard is lighter than the script of a calculator, and its data stay within `data`.
 */
export const budgets = {
  first: 14_600,
  script: 13_000,
  wizard: 10_000,
  data: 12_000,
  core: 1_000,
} as const;

/** What a budget may never cost: a sentence of advice. */
const mend =
  'Laat zien wat eerst nodig is en zet de rest lager, laad alleen stijlen en code die de pagina gebruikt, of splits de regel in tweeën. Kort nooit een advies in.';

/** The weight of a page in bytes after gzip -9, each file packed by itself as a host does. */
export interface Weight {
  readonly address: string;
  /** The stylesheets, and the HTML up to the overview. */
  readonly first: number;
  /** Every script the page loads, Pagefind's own apart. */
  readonly script: number;
}

export const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

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
    script: sum(scriptsOf(dist, page)),
  };
}

/** Whether a page asks the questions of a rule, not the fields of a calculator. */
const asksRule = (page: Page): boolean => all(page).some((element) => has(element, 'data-wizard'));

/** The weight of the flow that a tool page hands to the wizard, whichever parts it lies in; undefined without one. */
export function weighFlow(page: Page): number | undefined {
  const parts = all(page)
    .filter((element) => has(element, 'data-tool'))
    .map((element) => (JSON.parse(textOf(element)) as { flow?: unknown }).flow);
  return parts.length ? gzipped(JSON.stringify(parts)) : undefined;
}

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
    const { first, script } = weigh(dist, page);
    const scriptBudget = asksRule(page) ? budgets.wizard : budgets.script;
    const rows = [
      ['De stijl en de HTML tot aan het overzicht wegen', first, budgets.first],
      ['Het script weegt', script, scriptBudget],
      ['De gegevens van de regel wegen', weighFlow(page) ?? 0, budgets.data],
    ] as const;
    return rows
      .filter(([, weight, budget]) => weight > budget)
      .map(([what, weight, budget]) =>
        problem(`${what} ${bytes(weight)} (gzip); het mogen er ${bytes(budget)} zijn.`, mend),
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

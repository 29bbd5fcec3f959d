import type { Problem } from '../../lib/content/problem.ts';
import { placeFinder, placeList, routeModule } from '../../lib/site/addresses.ts';
import { pageKinds } from '../../lib/site/page-kind.ts';
import { has, isTool, kindOf, type Page } from './page.ts';
import { everywhere, gzipped, read, scriptsOf, weigh } from './weight.ts';

/**
 * In bytes after gzip -9. One round trip brings the first screen; what lies below it may be as long as truth needs. A script
 * is counted with what tools share (Preact above all), which a browser keeps. What draws an answer is asked for when the page
 * works, and counted apart ("later"); so is what all rules share ("shared"). The data of a rule are a module that all regions share,
 * with its sources.
 */
export const budgets = {
  first: 14_600,
  script: 12_500,
  wizard: 10_000,
  later: 5_600,
  data: 12_000,
  shared: 3_500,
  everywhere: 2_600,
  core: 1_000,
  search: 120_000,
  finder: 10_000,
  places: 30_000,
  route: 2_000,
} as const;

/** What a budget may never cost: a sentence of advice. */
const mend =
  'Laat zien wat eerst nodig is en zet de rest lager, laad alleen stijlen en code die de pagina gebruikt, of splits de regel in tweeën. Kort nooit een advies in.';

/** Whether a page asks the questions of a rule, not the fields of a calculator. */
const asksRule = (page: Page): boolean => page.elements.some((element) => has(element, 'data-wizard'));

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

/** What a reader asks for with a press: what finds a place in the whole country, the list it looks in, and the route. Each within its budget. */
export const checkFinderBudgets = (dist: string): readonly Problem[] =>
  (
    [
      [placeFinder, budgets.finder],
      [placeList, budgets.places],
      [routeModule, budgets.route],
    ] as const
  ).flatMap(([address, budget]) => {
    const weight = gzipped(read(dist, address));
    return weight > budget
      ? [
          {
            file: `dist${address}`,
            line: undefined,
            what: `Dit bestand weegt ${bytes(weight)} (gzip); het mogen er ${bytes(budget)} zijn.`,
            remedy: 'Haal eruit wat deze module niet nodig heeft.',
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
    const { first, script, later, data, shared, everywhere: always } = weigh(dist, page);
    const scriptBudget = asksRule(page) ? budgets.wizard : budgets.script;
    const rows = [
      ['De stijl en de HTML wegen', first, budgets.first],
      ['Het script weegt', script, scriptBudget],
      ['Het script voor een antwoord weegt', later, budgets.later],
      ['De gegevens van de regel wegen', data, budgets.data],
      ['Wat alle regels delen weegt', shared, budgets.shared],
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

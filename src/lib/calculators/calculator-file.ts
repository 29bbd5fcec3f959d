import { check } from '../content/check.ts';
import type { Problem } from '../content/problem.ts';
import { missing, type Known, type KnownSources } from '../content/reference.ts';
import type { YamlFile } from '../content/yaml.ts';
import { fillWords } from '../region/words.ts';
import type { NonEmpty } from '../rules/core/flow.ts';
import type { Cite } from './answer.ts';
import type { Figures } from './by-hand.ts';
import type { Arithmetic, Calculator } from './calculator.ts';
import { figureProblems, nameProblems, sourceProblems, tableProblems } from './file-problems.ts';
import { calculatorSchema, type Cited, type Written } from './file-schema.ts';

/** What the words may name. */
export interface Names {
  readonly sources: KnownSources;
  readonly agreements: Known;
}

const cites = (list: readonly Cited[]): NonEmpty<Cite> =>
  list.map(({ bron, bij }) => (bij === undefined ? { source: bron } : { source: bron, at: bij })) as [
    Cite,
    ...Cite[],
  ];

function calculatorOf(written: Written, { figures, rows }: Figures): Calculator {
  const { stappen, over, regel, voorbeeld } = fillWords(written.narekenen, (name) => figures[name] ?? '');
  return {
    title: written.titel,
    purpose: written.doel,
    keywords: written.zoekwoorden,
    sources: cites(written.bronnen),
    agreements: written.afspraken ?? [],
    texts: {
      reasons: Object.fromEntries(
        Object.entries(written.redenen).map(([id, { zin, bronnen }]) => [
          id,
          { text: zin, sources: cites(bronnen) },
        ]),
      ),
      actions: Object.fromEntries(
        Object.entries(written.acties).map(([id, { wie, wat }]) => [id, { who: wie, what: wat }]),
      ),
    },
    byHand: {
      steps: stappen,
      about: over,
      rule: regel.map(({ geval, geldt, bronnen }) => ({ cells: [geval, geldt], sources: cites(bronnen) })),
      example: {
        before: voorbeeld.vooraf,
        table: voorbeeld.tabel && {
          caption: voorbeeld.tabel.titel,
          columns: voorbeeld.tabel.kolommen,
          rows: (rows ?? []).map((cells) => ({ cells })),
        },
        outcome: voorbeeld.uitkomst,
      },
    },
    checkedOn: written.gecontroleerdOp,
  };
}

/** Reads a file of rekenhulpen: the words of a calculator when they are sound and fit its arithmetic, and all problems. */
export function readCalculator(
  yaml: YamlFile,
  { says, byHand }: Arithmetic,
  names: Names,
): { readonly calculator: Calculator | undefined; readonly problems: readonly Problem[] } {
  const { value: written, problems } = check(calculatorSchema, yaml);
  if (!written) return { calculator: undefined, problems };
  const given = byHand();
  const own = [
    ...(written.afspraken ?? []).flatMap((name, index) =>
      missing(yaml, ['afspraken', index], name, names.agreements),
    ),
    ...sourceProblems(yaml, written, names.sources),
    ...nameProblems(yaml, 'redenen', Object.keys(written.redenen), says.reasons),
    ...nameProblems(yaml, 'acties', Object.keys(written.acties), says.actions),
    ...figureProblems(yaml, written.narekenen, ['narekenen'], Object.keys(given.figures)),
    ...tableProblems(yaml, written, given.rows),
  ];
  if (own.length) return { calculator: undefined, problems: own };
  return { calculator: calculatorOf(written, given), problems: [] };
}

import { check } from '../content/check.ts';
import type { Problem } from '../content/problem.ts';
import { missing, type Known, type KnownSources } from '../content/reference.ts';
import type { YamlFile } from '../content/yaml.ts';
import { fillWords } from '../region/words.ts';
import type { NonEmpty } from '../rules/core/flow.ts';
import type { Cite, FieldText, Texts } from './answer.ts';
import type { Figures } from './by-hand.ts';
import type { Arithmetic, Calculator } from './calculator.ts';
import { figureProblems, sourceProblems, tableProblems } from './file-problems.ts';
import {
  calculatorSchema,
  sharedSchema,
  type Cited,
  type Written,
  type WrittenShared,
} from './file-schema.ts';
import { reasonProblems, sharedProblems } from './say-problems.ts';
import { shared } from './shared.ts';

/** The words that all calculators share. */
export type SharedTexts = Pick<Texts, 'sentences' | 'fields'>;

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

const fieldOf = ({ label, uitleg, keuzes }: WrittenShared['velden'][string]): FieldText => ({
  label,
  ...(uitleg === undefined ? {} : { hint: uitleg }),
  ...(keuzes === undefined ? {} : { choices: keuzes }),
});

const sharedOf = ({ zinnen, velden }: WrittenShared): SharedTexts => ({
  sentences: zinnen,
  fields: Object.fromEntries(Object.entries(velden).map(([id, field]) => [id, fieldOf(field)])),
});

function calculatorOf(written: Written, { figures, rows }: Figures, common: SharedTexts): Calculator {
  const own = sharedOf(written);
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
      sentences: { ...common.sentences, ...own.sentences },
      fields: { ...common.fields, ...own.fields },
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

/** Reads what all calculators say alike: the words when they are sound, and all problems. */
export function readShared(yaml: YamlFile): {
  readonly common: SharedTexts | undefined;
  readonly problems: readonly Problem[];
} {
  const { value: written, problems } = check(sharedSchema, yaml);
  if (!written) return { common: undefined, problems };
  const own = sharedProblems(yaml, written, shared);
  return { common: own.length ? undefined : sharedOf(written), problems: own };
}

/**
 * Reads a file of rekenhulpen: the words of a calculator when they are sound and fit its arithmetic, and all problems. `common`
 * is what it shares with the others.
 */
export function readCalculator(
  yaml: YamlFile,
  { says, byHand }: Arithmetic,
  names: Names,
  common: SharedTexts,
): { readonly calculator: Calculator | undefined; readonly problems: readonly Problem[] } {
  const { value: written, problems } = check(calculatorSchema, yaml);
  if (!written) return { calculator: undefined, problems };
  const sentences = { ...common.sentences, ...written.zinnen };
  const given = byHand({ sentences });
  const own = [
    ...(written.afspraken ?? []).flatMap((name, index) =>
      missing(yaml, ['afspraken', index], name, names.agreements),
    ),
    ...sourceProblems(yaml, written, names.sources),
    ...reasonProblems(yaml, written, says),
    ...sharedProblems(yaml, written, says),
    ...figureProblems(yaml, written.narekenen, ['narekenen'], Object.keys(given.figures)),
    ...tableProblems(yaml, written, given.rows),
  ];
  if (own.length) return { calculator: undefined, problems: own };
  return { calculator: calculatorOf(written, given, common), problems: [] };
}

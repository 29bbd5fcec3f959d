import { check } from '../../content/check.ts';
import type { Problem } from '../../content/problem.ts';
import { missing, type Known } from '../../content/reference.ts';
import type { YamlFile, YamlPath } from '../../content/yaml.ts';
import type { Action, Carried, Citation, Flow, NonEmpty, Option, Outcome, Question } from '../core/flow.ts';
import type { Input, InputValue, Row, Table } from '../core/table.ts';
import type { Moment } from './moments.ts';
import {
  flowSchema,
  tableSchema,
  type WrittenAnswer,
  type WrittenCitation,
  type WrittenFlow,
  type WrittenTable,
} from './schema.ts';

/** Words of a rule that a check of words must let pass, and why. */
export interface Allowed {
  readonly text: string;
  readonly because: string;
}

/** A rule as its file tells it: the rule itself, and what else stands with it. */
export interface RuleFile {
  readonly id: string;
  readonly rule: Flow | Table;
  /** When a reader needs it: its group in lists. */
  readonly moment: Moment;
  /** Its place in lists: a low number comes first. */
  readonly place: number;
  /** Other words, and old names, by which people look for it. */
  readonly keywords: readonly string[];
  /** Whether it may come down to a child in danger: its page shows 112 and Veilig Thuis in full. */
  readonly aboutSafety: boolean;
  readonly allowed: readonly Allowed[];
  /** The weighed questions that have no answer "twijfel" of their own. */
  readonly withoutDoubt: readonly string[];
  readonly yaml: YamlFile;
  readonly written: WrittenFlow | WrittenTable;
}

type Written = WrittenFlow | WrittenTable;

export const isTableFile = (written: Written): written is WrittenTable => 'rijen' in written;

/** Leaves out what is undefined: exported data has no empty fields. */
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The short name and the place of a citation as it is written: `wet`, or `wet: art. 3`. */
const partsOf = (written: WrittenCitation): readonly [name: string, at: string | undefined] =>
  typeof written === 'string' ? [written, undefined] : (Object.entries(written)[0] ?? ['', undefined]);

/** Makes the citations of a rule from their short names. Unknown names were refused before. */
function citer(sources: Written['bronnen']) {
  const cite = (written: WrittenCitation): Citation => {
    const [name, at] = partsOf(written);
    const source = sources[name] ?? '';
    const [id, usual] = typeof source === 'string' ? [source, undefined] : [source.bron, source.bij];
    return given({ source: id, at: at ?? usual }) as Citation;
  };
  return (written: readonly WrittenCitation[]) => written.map(cite) as unknown as NonEmpty<Citation>;
}

type WrittenAction = NonNullable<WrittenAnswer['acties']>[number];
const action = ({ wie, wat, urgentie }: WrittenAction): Action =>
  given({ who: wie, what: wat, urgency: urgentie }) as Action;

/** Everything of a list of parts, or undefined when none of them has anything. */
const joined = <T>(parts: readonly (readonly T[] | undefined)[]): readonly T[] | undefined =>
  parts.some((part) => part) ? parts.flatMap((part) => part ?? []) : undefined;

/** What an answer brings along: what it names, in that order, and then what it says itself. */
function carriedBy(answer: WrittenAnswer, written: Written): Carried {
  const parts = [...(answer.neemtMee ?? []).map((name) => written.neemtMee?.[name]), answer];
  return given({
    actions: joined(parts.map((part) => part?.acties?.map(action))),
    record: joined(parts.map((part) => part?.vastleggen)),
    roles: joined(parts.map((part) => part?.rollen)),
  }) as Carried;
}

type WrittenOutcome = Written['uitkomsten'][string];
const outcome = (written: WrittenOutcome, cite: ReturnType<typeof citer>): Outcome =>
  given({
    title: written.titel,
    short: written.kort,
    urgency: written.urgentie,
    summary: written.samenvatting,
    actions: written.acties.map(action) as unknown as Outcome['actions'],
    record: written.vastleggen as unknown as Outcome['record'],
    prepare: written.houdKlaar,
    roles: written.rollen,
    cards: written.regels,
    regional: written.afspraken,
    sources: cite(written.bronnen),
  }) as Outcome;

/** The words of a question, without its answers. */
const wordsOf = (written: Written['vragen'][string]) =>
  given({
    text: written.vraag,
    short: written.kort,
    explanation: written.uitleg,
    regional: written.afspraken,
    kind: written.soort,
    dependsOn: written.hangtAfVan,
    weigh: written.weeg,
    ask: written.overleg,
  });

/** Each entry of a block by its name, made into something else. */
const each = <T, R>(block: Readonly<Record<string, T>>, make: (entry: T) => R): Readonly<Record<string, R>> =>
  Object.fromEntries(Object.entries(block).map(([name, entry]) => [name, make(entry)]));

function ruleOf(id: string, written: Written): Flow | Table {
  const cite = citer(written.bronnen);
  const value = (answer: WrittenAnswer): InputValue => ({
    id: answer.id,
    label: answer.tekst,
    because: answer.omdat,
    sources: cite(answer.bronnen),
    ...carriedBy(answer, written),
  });
  const head = {
    id,
    version: written.versie,
    changes: written.wijzigingen.map(({ versie, dag, wat }) => ({
      version: versie,
      day: dag,
      what: wat,
    })) as unknown as Flow['changes'],
    title: written.titel,
    purpose: written.doel,
    outcomes: each(written.uitkomsten, (one) => outcome(one, cite)),
    sources: cite(written.steuntOp),
  };
  if (!isTableFile(written)) {
    const option = (answer: WrittenAnswer & { readonly naar: string }): Option => ({
      ...value(answer),
      next: answer.naar,
    });
    const questions = each(
      written.vragen,
      (one) => ({ ...wordsOf(one), options: one.antwoorden.map(option) }) as unknown as Question,
    );
    return { ...head, start: written.begin, questions };
  }
  const inputs = each(
    written.vragen,
    (one) => ({ ...wordsOf(one), values: one.antwoorden.map(value) }) as unknown as Input,
  );
  const rows = written.rijen.map((row): Row => {
    const [input, [answer] = []] = Object.entries(row.als).at(-1) ?? [];
    const settling = inputs[input ?? '']?.values.find((one) => one.id === answer);
    return {
      id: row.id,
      when: row.als,
      then: row.dan,
      because: row.omdat ?? settling?.because ?? '',
      sources: row.bronnen ? cite(row.bronnen) : (settling?.sources ?? cite([])),
    };
  });
  return { ...head, inputs, rows: rows as unknown as Table['rows'] };
}

/** Every citation in a file with its place. */
function* citationsIn(written: Written): Generator<readonly [YamlPath, WrittenCitation]> {
  function* list(path: YamlPath, citations: readonly WrittenCitation[] | undefined) {
    for (const [index, one] of (citations ?? []).entries()) yield [[...path, index], one] as const;
  }
  yield* list(['steuntOp'], written.steuntOp);
  for (const [id, { antwoorden }] of Object.entries(written.vragen))
    for (const [index, { bronnen }] of antwoorden.entries())
      yield* list(['vragen', id, 'antwoorden', index, 'bronnen'], bronnen);
  if (isTableFile(written))
    for (const [index, { bronnen }] of written.rijen.entries())
      yield* list(['rijen', index, 'bronnen'], bronnen);
  for (const [id, { bronnen }] of Object.entries(written.uitkomsten))
    yield* list(['uitkomsten', id, 'bronnen'], bronnen);
}

/** The names that a file uses for its own parts: sources, and what answers bring along; and those that nothing uses. */
function ownNames(yaml: YamlFile, written: Written): readonly Problem[] {
  const { file } = yaml;
  const known = (kind: string, block: object): Known => ({ kind, names: new Set(Object.keys(block)), file });
  const sources = known('korte naam van een bron', written.bronnen);
  const carried = known('naam bij neemtMee', written.neemtMee ?? {});
  const cited = [...citationsIn(written)].map(([path, one]) => ({ path, name: partsOf(one)[0] }));
  const brought = Object.entries(written.vragen).flatMap(([id, { antwoorden }]) =>
    antwoorden.flatMap(({ neemtMee = [] }, index) =>
      neemtMee.map((name, at) => ({ path: ['vragen', id, 'antwoorden', index, 'neemtMee', at], name })),
    ),
  );
  const unused = (
    block: string,
    kind: Known,
    uses: readonly { readonly name: string }[],
  ): readonly Problem[] =>
    [...(kind.names ?? [])]
      .filter((name) => !uses.some((use) => use.name === name))
      .map((name) => ({
        file,
        line: yaml.line([block, name]),
        what: `Niets in deze regel noemt "${name}".`,
        remedy: 'Noem deze naam waar hij hoort, of haal hem weg.',
      }));
  return [
    ...cited.flatMap(({ path, name }) => missing(yaml, path, name, sources)),
    ...brought.flatMap(({ path, name }) => missing(yaml, path, name, carried)),
    ...unused('bronnen', sources, cited),
    ...unused('neemtMee', carried, brought),
  ];
}

/** What a question of its kind must have, or cannot have. */
function kindProblems(yaml: YamlFile, written: Written): readonly Problem[] {
  const problem = (path: YamlPath, what: string, remedy: string) => ({
    file: yaml.file,
    line: yaml.line(path),
    what,
    remedy,
  });
  return Object.entries(written.vragen).flatMap(([id, question]) => {
    const path = ['vragen', id];
    const weighed = question.soort === 'weging';
    const need = (['weeg', 'overleg'] as const)
      .filter((field) => weighed && !question[field])
      .map((field) =>
        problem(
          path,
          `Veld "${field}" ontbreekt bij een weging.`,
          'Schrijf waarop je let (weeg) en met wie je overlegt (overleg).',
        ),
      );
    const stray = (weighed ? (['hangtAfVan'] as const) : (['weeg', 'overleg', 'zonderTwijfel'] as const))
      .filter((field) => question[field])
      .map((field) =>
        problem(
          [...path, field],
          `Veld "${field}" hoort niet bij een vraag van soort "${question.soort}".`,
          weighed
            ? 'Haal het weg: een weging wordt altijd opnieuw gevraagd.'
            : 'Haal het weg, of maak er een weging van.',
        ),
      );
    return [...need, ...stray];
  });
}

/** Rows that leave out their reason, while the answers that they name last have more than one. */
function reasonProblems(yaml: YamlFile, written: Written): readonly Problem[] {
  if (!isTableFile(written)) return [];
  return written.rijen.flatMap((row, index): Problem[] => {
    if (row.omdat !== undefined && row.bronnen) return [];
    const [input, ids = []] = Object.entries(row.als).at(-1) ?? [];
    const answers = written.vragen[input ?? '']?.antwoorden.filter(({ id }) => ids.includes(id)) ?? [];
    // An answer that does not exist has a message of its own.
    if (!answers.length) return [];
    const reasons = new Set(answers.map(({ omdat, bronnen }) => JSON.stringify([omdat, bronnen])));
    if (reasons.size === 1 && row.omdat === undefined && !row.bronnen) return [];
    return [
      {
        file: yaml.file,
        line: yaml.line(['rijen', index]),
        what: `Rij "${row.id}" heeft geen eigen reden met bronnen, en niet één antwoord dat die geeft.`,
        remedy: 'Schrijf bij de rij zowel omdat als bronnen.',
      },
    ];
  });
}

/** Reads regel.yaml: the rule when it is sound in itself, and all that is wrong with its shape and its own names. */
export function readRule(
  id: string,
  yaml: YamlFile,
): { readonly rule: RuleFile | undefined; readonly problems: readonly Problem[] } {
  const asTable = typeof yaml.data === 'object' && yaml.data !== null && 'rijen' in yaml.data;
  const { value: written, problems } = check<typeof flowSchema | typeof tableSchema>(
    asTable ? tableSchema : flowSchema,
    yaml,
  );
  if (!written) return { rule: undefined, problems };
  const own = [...ownNames(yaml, written), ...kindProblems(yaml, written), ...reasonProblems(yaml, written)];
  if (own.length) return { rule: undefined, problems: own };
  const rule: RuleFile = {
    id,
    rule: ruleOf(id, written),
    moment: written.moment,
    place: written.plaats,
    keywords: written.zoekwoorden,
    aboutSafety: written.overVeiligheid ?? false,
    allowed: (written.magStaan ?? []).map(({ tekst, omdat }) => ({ text: tekst, because: omdat })),
    withoutDoubt: Object.entries(written.vragen)
      .filter(([, { zonderTwijfel }]) => zonderTwijfel !== undefined)
      .map(([question]) => question),
    yaml,
    written,
  };
  return { rule, problems: [] };
}

import type { Action, Carried, Citation, Flow, NonEmpty, Option, Outcome, Question } from '../core/flow.ts';
import type { Input, InputValue, Row, Table } from '../core/table.ts';
import type { WrittenAnswer } from './schema.ts';
import type { WrittenCitation } from './schema-parts.ts';
import { isTableFile, partsOf, type Written } from './written.ts';

/** A list that its schema has seen to be not empty. Throws a RangeError when it is. */
function nonEmpty<T>(list: readonly T[]): NonEmpty<T> {
  const [first, ...rest] = list;
  if (first === undefined) throw new RangeError('A list of a rule is empty: its schema lets that pass.');
  return [first, ...rest];
}

/** The same for answers, of which there are always two. */
function twoOrMore<T>(list: readonly T[]): readonly [T, T, ...T[]] {
  const [first, ...rest] = nonEmpty(list);
  return [first, ...nonEmpty(rest)];
}

/** Leaves out what is undefined: exported data has no empty fields. */
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** Makes the citations of a rule from their short names. Unknown names were refused before. */
function citer(sources: Written['bronnen']) {
  const cite = (written: WrittenCitation): Citation => {
    const [name, at] = partsOf(written);
    const source = sources[name] ?? '';
    const [id, usual] = typeof source === 'string' ? [source, undefined] : [source.bron, source.bij];
    return given({ source: id, at: at ?? usual }) as Citation;
  };
  return (written: readonly WrittenCitation[]): NonEmpty<Citation> => nonEmpty(written.map(cite));
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
    actions: nonEmpty(written.acties.map(action)),
    record: nonEmpty(written.vastleggen),
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

/** The rule that a file tells. Throws a RangeError on an empty list, which the schema has refused before. */
export function ruleOf(id: string, written: Written): Flow | Table {
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
    changes: nonEmpty(
      written.wijzigingen.map(({ versie, dag, wat }) => ({ version: versie, day: dag, what: nonEmpty(wat) })),
    ),
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
      (one) => ({ ...wordsOf(one), options: twoOrMore(one.antwoorden.map(option)) }) as Question,
    );
    return { ...head, start: written.begin, questions };
  }
  const inputs = each(
    written.vragen,
    (one) => ({ ...wordsOf(one), values: twoOrMore(one.antwoorden.map(value)) }) as Input,
  );
  const rows = written.rijen.map((row): Row => {
    const [input, [answer] = []] = Object.entries(row.als).at(-1) ?? [];
    const settling = inputs[input ?? '']?.values.find((one) => one.id === answer);
    return {
      id: row.id,
      when: row.als,
      then: row.dan,
      because: row.omdat ?? settling?.because ?? '',
      sources: row.bronnen ? cite(row.bronnen) : (settling?.sources ?? head.sources),
    };
  });
  return { ...head, inputs, rows: nonEmpty(rows) };
}

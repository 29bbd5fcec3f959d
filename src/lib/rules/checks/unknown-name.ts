import { didYouMean } from '../../content/suggest.ts';
import { tokensIn } from '../../region/words.ts';
import type { Citation, Flow } from '../core/flow.ts';
import { allOptions, at, type Finding, type FlowCheck } from './check.ts';
import { flow, option, outcome, question } from './example.ts';

/** What a rule may name. */
type Kind = 'sources' | 'parameters' | 'roles' | 'rules';

/** Every name of something outside the rule, and where it is used. */
const namesIn = (rule: Flow) => {
  const named = (where: string, kind: Kind, names: readonly string[] = [], field = fields[kind]) =>
    names.map((name) => ({ where, kind, name, field }));
  const cited = (where: string, sources: readonly Citation[]) =>
    named(
      where,
      'sources',
      sources.map(({ source }) => source),
    );
  /** The parameters between braces in the words of a part, field by field. */
  const tokens = (where: string, words: object) =>
    Object.entries(words).flatMap(([field, value]) => named(where, 'parameters', tokensIn(value), field));
  return [
    ...cited('regel', rule.sources),
    ...Object.entries(rule.questions).flatMap(([id, { regional }]) => named(at(id), 'parameters', regional)),
    ...allOptions(rule).flatMap(({ id, option: { id: answer, sources, roles } }) => [
      ...cited(at(id, answer), sources),
      ...named(at(id, answer), 'roles', roles),
    ]),
    ...Object.entries(rule.outcomes).flatMap(([id, { sources, roles, cards, regional }]) => [
      ...cited(`uitkomst '${id}'`, sources),
      ...named(`uitkomst '${id}'`, 'roles', roles),
      ...named(`uitkomst '${id}'`, 'rules', cards),
      ...named(`uitkomst '${id}'`, 'parameters', regional),
    ]),
    ...tokens('regel', { title: rule.title, purpose: rule.purpose }),
    ...rule.changes.flatMap(({ version, what }) => tokens(`wijzigingen, versie ${version}`, { what })),
    ...Object.entries(rule.questions).flatMap(([id, { options, ...words }]) => [
      ...tokens(at(id), words),
      ...options.flatMap((option) => tokens(at(id, option.id), option)),
    ]),
    ...Object.entries(rule.outcomes).flatMap(([id, words]) => tokens(`uitkomst '${id}'`, words)),
  ];
};

const fields: Readonly<Record<Kind, string>> = {
  sources: 'sources',
  roles: 'roles',
  rules: 'cards',
  parameters: 'regional',
};

const words: Readonly<Record<Kind, readonly [string, string]>> = {
  sources: ['bron', 'Zet de bron in src/content/bronnen.yaml, of verbeter de naam.'],
  parameters: ['regionale afspraak', 'Zet de afspraak in src/content/afspraken.yaml, of verbeter de naam.'],
  roles: ['rol', 'Kies een rol uit src/lib/contacts/roles.ts.'],
  rules: ['beslisregel', 'Kies de naam van een map in src/content/regels.'],
};

export const unknownName: FlowCheck = {
  name: 'onbekende-naam',
  definition:
    'Elke bron, rol, regel en regionale afspraak die een regel noemt, bestaat; ook die tussen accolades in een tekst.',
  good: flow({
    een: question({}, { options: [option('ja', 'a', { label: 'Vaker dan {grens}' }), option('nee', 'b')] }),
  }),
  bad: [
    flow({
      een: question({}, { options: [option('ja', 'a', { label: 'Vaker dan {grans}' }), option('nee', 'b')] }),
    }),
    flow({
      een: question(
        {},
        { options: [option('ja', 'a', { sources: [{ source: 'wt' }] }), option('nee', 'b')] },
      ),
    }),
    flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome({ roles: ['cig'] }), b: outcome() } },
    ),
    flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome({ cards: ['onbekend'] }), b: outcome() } },
    ),
  ],
  run: (rule, surroundings) =>
    namesIn(rule)
      .filter(({ kind, name }) => !surroundings[kind].has(name))
      .map(({ where, kind, name, field }): Finding => {
        const [noun, remedy] = words[kind];
        return {
          where,
          what: `${noun} '${name}' is onbekend`,
          remedy: `${didYouMean(name, surroundings[kind])}${remedy}`,
          name,
          field,
        };
      }),
};

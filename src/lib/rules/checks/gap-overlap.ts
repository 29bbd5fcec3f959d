import { hits, type Table } from '../core/table.ts';
import type { TableCheck } from './check.ts';
import { row, table } from './example.ts';

type Values = Readonly<Record<string, string>>;

/** Every combination of the values of all inputs. */
export const combinations = (rule: Table): readonly Values[] =>
  Object.entries(rule.inputs).reduce<readonly Values[]>(
    (all, [input, { values }]) => all.flatMap((some) => values.map(({ id }) => ({ ...some, [input]: id }))),
    [{}],
  );

const inWords = (values: Values) =>
  Object.entries(values)
    .map(([input, value]) => `${input} = ${value}`)
    .join(', ');

export const gap: TableCheck = {
  name: 'gat',
  definition: 'Voor elke combinatie van waarden is er een rij.',
  good: table({ kleur: ['rood', 'groen'] }, [
    row('1', { kleur: ['rood'] }, 'a'),
    row('2', { kleur: ['groen'] }, 'b'),
  ]),
  bad: [table({ kleur: ['rood', 'groen'] }, [row('1', { kleur: ['rood'] }, 'a')])],
  run: (rule) =>
    combinations(rule)
      .filter((values) => hits(rule, values).length === 0)
      .slice(0, 5)
      .map((values) => ({
        where: 'tabel',
        what: `geen rij past bij: ${inWords(values)}`,
        remedy: 'Voeg een rij toe, of maak een bestaande rij ruimer.',
      })),
};

export const overlap: TableCheck = {
  name: 'overlap',
  definition: 'Voor elke combinatie van waarden is er niet meer dan een rij.',
  good: gap.good,
  bad: [table({ kleur: ['rood', 'groen'] }, [row('1', {}, 'a'), row('2', { kleur: ['groen'] }, 'b')])],
  run: (rule) =>
    combinations(rule)
      .map((values) => ({ values, rows: hits(rule, values).map(({ id }) => id) }))
      .filter(({ rows }) => rows.length > 1)
      .slice(0, 5)
      .map(({ values, rows }) => ({
        where: `rijen ${rows.join(' en ')}`,
        what: `passen allebei bij: ${inWords(values)}`,
        remedy: 'Maak een van de rijen enger, zodat er steeds precies een past.',
      })),
};

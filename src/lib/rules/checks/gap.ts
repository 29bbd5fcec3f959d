import { combinations, hit, type Values } from '../core/table.ts';
import type { TableCheck } from './check.ts';
import { row, table } from './example.ts';

/** One row too few gives thousands of gaps: so many show an author what is wrong. */
const enough = 5;

const inWords = (values: Values) =>
  Object.entries(values)
    .map(([input, value]) => `${input} = ${value}`)
    .join(', ');

export const gap: TableCheck = {
  name: 'gat',
  definition: 'Voor elke combinatie van antwoorden is er een rij.',
  good: table({ kleur: ['rood', 'groen'] }, [
    row('1', { kleur: ['rood'] }, 'a'),
    row('2', { kleur: ['groen'] }, 'b'),
  ]),
  bad: [table({ kleur: ['rood', 'groen'] }, [row('1', { kleur: ['rood'] }, 'a')])],
  run: (rule) => {
    const found: Values[] = [];
    for (const values of combinations(rule)) {
      if (!hit(rule, values)) found.push(values);
      if (found.length === enough) break;
    }
    return found.map((values) => ({
      where: 'tabel',
      what: `geen rij past bij: ${inWords(values)}`,
      remedy: 'Voeg een rij toe, of maak een bestaande rij ruimer.',
    }));
  },
};

import { combinations, hits, type Row, type Table, type Values } from '../core/table.ts';
import type { TableCheck } from './check.ts';
import { row, table } from './example.ts';

/** One wrong row gives thousands of wrong combinations: so many show an author what is wrong. */
const enough = 5;

/** The first combinations whose number of fitting rows is wrong, with those rows. */
function firstWrong(rule: Table, isWrong: (count: number) => boolean) {
  const found: { readonly values: Values; readonly rows: readonly Row[] }[] = [];
  for (const values of combinations(rule)) {
    const rows = hits(rule, values);
    if (isWrong(rows.length)) found.push({ values, rows });
    if (found.length === enough) break;
  }
  return found;
}

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
    firstWrong(rule, (count) => count === 0).map(({ values }) => ({
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
    firstWrong(rule, (count) => count > 1).map(({ values, rows }) => ({
      where: `rijen ${rows.map(({ id }) => id).join(' en ')}`,
      what: `passen allebei bij: ${inWords(values)}`,
      remedy: 'Maak een van de rijen enger, zodat er steeds precies een past.',
    })),
};

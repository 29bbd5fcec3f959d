import { combinations, hit } from '../core/table.ts';
import type { TableCheck } from './check.ts';
import { row, table } from './example.ts';

/** The rows of a table that never decide. */
export const idleRow: TableCheck = {
  name: 'rij-zonder-werk',
  definition:
    'Elke rij beslist voor ten minste één combinatie van antwoorden: de rijen erboven laten iets over.',
  good: table({ kleur: ['rood', 'groen'] }, [row('1', { kleur: ['rood'] }, 'a'), row('2', {}, 'b')]),
  bad: [table({ kleur: ['rood', 'groen'] }, [row('1', {}, 'a'), row('2', { kleur: ['groen'] }, 'b')])],
  run: (rule) => {
    const deciding = new Set<unknown>();
    for (const values of combinations(rule)) deciding.add(hit(rule, values));
    return rule.rows
      .filter((one) => !deciding.has(one))
      .map(({ id }) => ({
        where: `rij '${id}'`,
        what: 'beslist nooit: bij alles waar deze rij bij past, past een rij erboven ook',
        remedy: 'Zet deze rij hoger, maak een rij erboven enger, of haal haar weg.',
      }));
  },
};

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
    const idle = new Set(rule.rows);
    for (const values of combinations(rule)) {
      const decides = hit(rule, values);
      if (decides) idle.delete(decides);
      if (!idle.size) break;
    }
    return [...idle].map(({ id }) => ({
      where: `rij '${id}'`,
      what: 'beslist nooit: bij alles waar deze rij bij past, past een rij erboven ook',
      remedy: 'Zet deze rij hoger, maak een rij erboven enger, of haal haar weg.',
    }));
  },
};

import type { TableCheck } from './check.ts';
import { row, table } from './example.ts';

export const unknownValue: TableCheck = {
  name: 'onbekende-waarde',
  definition: 'Een rij noemt alleen vragen en waarden die de tabel heeft, en een uitkomst die bestaat.',
  good: table({ kleur: ['rood', 'groen'] }, [row('1', {}, 'a')]),
  bad: [
    table({ kleur: ['rood', 'groen'] }, [row('1', { kleur: ['blauw'] }, 'a')]),
    table({ kleur: ['rood', 'groen'] }, [row('1', { geur: ['zoet'] }, 'a')]),
    table({ kleur: ['rood', 'groen'] }, [row('1', {}, 'c')]),
  ],
  run: (rule) =>
    rule.rows.flatMap(({ id, when, then }) => [
      ...Object.entries(when).flatMap(([input, values]) =>
        values
          .filter((value) => !rule.inputs[input]?.values.some((known) => known.id === value))
          .map((value) => ({
            where: `rij '${id}'`,
            what: `'${input} = ${value}' bestaat niet`,
            remedy: rule.inputs[input]
              ? `Kies een van: ${rule.inputs[input].values.map((known) => known.id).join(', ')}.`
              : `Kies een van: ${Object.keys(rule.inputs).join(', ')}.`,
          })),
      ),
      ...(then in rule.outcomes
        ? []
        : [
            {
              where: `rij '${id}'`,
              what: `uitkomst '${then}' bestaat niet`,
              remedy: `Kies een van: ${Object.keys(rule.outcomes).join(', ')}.`,
            },
          ]),
    ]),
};

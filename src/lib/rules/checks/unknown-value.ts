import { didYouMean } from '../../content/suggest.ts';
import type { TableCheck } from './check.ts';
import { row, table } from './example.ts';

/** "Bedoel je …? Kies een van: …" */
const oneOf = (name: string, known: readonly string[]): string =>
  `${didYouMean(name, known)}Kies een van: ${known.join(', ')}.`;

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
            field: 'when',
            name: input,
            what: `'${input} = ${value}' bestaat niet`,
            remedy: rule.inputs[input]
              ? oneOf(
                  value,
                  rule.inputs[input].values.map((known) => known.id),
                )
              : oneOf(input, Object.keys(rule.inputs)),
          })),
      ),
      ...(then in rule.outcomes
        ? []
        : [
            {
              where: `rij '${id}'`,
              field: 'then',
              what: `uitkomst '${then}' bestaat niet`,
              remedy: oneOf(then, Object.keys(rule.outcomes)),
            },
          ]),
    ]),
};

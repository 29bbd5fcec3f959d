import { expect, test } from 'vitest';
import { combinations, hit, isTable } from '../../../src/lib/rules/core/table.ts';
import { replay } from '../../../src/lib/rules/core/replay.ts';
import { flowById, ruleIds, ruleOf } from '../../../src/lib/store/rules.ts';

const tables = ruleIds.map(ruleOf).filter((rule) => isTable(rule));

test.each(tables)(
  '$id: the flow ends, for every combination, where the topmost row that fits says, for its reason',
  (table) => {
    const flow = flowById(table.id);
    /** The input that a question asks: the second question about `kleur` is called `kleur-2`. */
    const inputs = Object.keys(flow.questions).map((id) => ({
      id,
      input: id in table.inputs ? id : id.replace(/-\d+$/, ''),
    }));
    const wrong = [...combinations(table)].filter((values) => {
      const row = hit(table, values);
      const answers = Object.fromEntries(inputs.map(({ id, input }) => [id, values[input] ?? '']));
      const { steps, end } = replay(flow, answers);
      return end !== row?.then || steps.at(-1)?.option.because !== row.because;
    });
    expect(wrong).toEqual([]);
  },
);

test('there are rules that are written as a table', () => {
  expect(tables.length).toBeGreaterThan(0);
});

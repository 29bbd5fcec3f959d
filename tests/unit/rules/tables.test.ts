import { expect, test } from 'vitest';
import { combinations, hits, isTable, tableToFlow } from '../../../src/lib/rules/core/table.ts';
import { replay } from '../../../src/lib/rules/core/replay.ts';
import { rules } from '../../../src/lib/rules/index.ts';

const tables = Object.values(rules).filter((rule) => isTable(rule));

test.each(tables)(
  '$id: exactly one row fits every combination, and the flow ends where that row says, for its reason',
  (table) => {
    const flow = tableToFlow(table);
    /** The input that a question asks: the second question about `kleur` is called `kleur-2`. */
    const inputs = Object.keys(flow.questions).map((id) => ({
      id,
      input: id in table.inputs ? id : id.replace(/-\d+$/, ''),
    }));
    const wrong = [...combinations(table)].filter((values) => {
      const [fitting, ...others] = hits(table, values);
      const answers = Object.fromEntries(inputs.map(({ id, input }) => [id, values[input] ?? '']));
      const { steps, end } = replay(flow, answers);
      return others.length > 0 || end !== fitting?.then || steps.at(-1)?.option.because !== fitting.because;
    });
    expect(wrong).toEqual([]);
  },
);

test('there are rules that are written as a table', () => {
  expect(tables.length).toBeGreaterThan(0);
});

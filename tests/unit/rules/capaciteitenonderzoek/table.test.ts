import { expect, test } from 'vitest';
import { replay } from '../../../../src/lib/rules/core/replay.ts';
import { combinations, hits } from '../../../../src/lib/rules/core/table.ts';
import { rule } from '../../../../src/lib/rules/capaciteitenonderzoek/index.ts';
import { flow } from './walk.ts';

test('exactly one row fits every combination, and the flow ends where that row says, for its reason', () => {
  const wrong = [...combinations(rule)].filter((values) => {
    const [fitting, ...others] = hits(rule, values);
    const { steps, end } = replay(flow, values);
    return others.length > 0 || end !== fitting?.then || steps.at(-1)?.option.because !== fitting.because;
  });
  expect(wrong).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { ruleIds, rules } from '../../../src/lib/rules/index.ts';
import { resultOf, sourcesOf, walker, type Scenario } from './follow.ts';

/** The cases from practice that each rule has in its `scenarios.ts`. */
const cases = await Promise.all(
  ruleIds.map(async (id) => {
    const { scenarios } = (await import(`./${id}/scenarios.ts`)) as { scenarios: readonly Scenario[] };
    return { id, scenarios };
  }),
);

describe.each(cases)('$id', ({ id, scenarios }) => {
  const { flow, follow } = walker(rules[id]);

  test.each(scenarios)('$story: $end', ({ answers, end, sources, roles }) => {
    const path = follow(answers);
    expect(path.end).toBe(end);
    expect(sourcesOf(path)).toEqual([...new Set(sources)]);
    if (roles) expect(resultOf(path).roles).toEqual(roles);
  });

  test('every answer and every outcome has a story', () => {
    const told = new Set(scenarios.flatMap(({ answers, end }) => [...answers.split(' '), end]));
    const every = Object.entries(flow.questions).flatMap(([question, { options }]) =>
      options.map((option) => `${question}=${option.id}`),
    );
    expect([...every, ...Object.keys(flow.outcomes)].filter((one) => !told.has(one))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { rule } from '../../../../src/lib/rules/wie-is-verantwoordelijk/index.ts';
import { follow, sourcesOf } from './follow.ts';
import { scenarios } from './scenarios.ts';

test.each(scenarios)('$story: $end', ({ answers, end, sources }) => {
  const path = follow(answers);
  expect(path.end).toBe(end);
  expect(sourcesOf(path)).toEqual(sources);
});

test('every outcome has a story', () => {
  expect(new Set(scenarios.map(({ end }) => end))).toEqual(new Set(Object.keys(rule.outcomes)));
});

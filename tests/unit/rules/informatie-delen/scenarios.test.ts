import { expect, test } from 'vitest';
import { rule } from '../../../../src/lib/rules/informatie-delen/index.ts';
import { sourcesOf, walker } from '../follow.ts';
import { scenarios } from './scenarios.ts';

const { follow } = walker(rule);

test.each(scenarios)('$story: $end', ({ answers, end, sources }) => {
  const path = follow(answers);
  expect(path.end).toBe(end);
  expect(sourcesOf(path)).toEqual(sources);
});

test('every outcome has a story', () => {
  expect(new Set(scenarios.map(({ end }) => end))).toEqual(new Set(Object.keys(rule.outcomes)));
});

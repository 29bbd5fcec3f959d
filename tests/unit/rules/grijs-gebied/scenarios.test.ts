import { expect, test } from 'vitest';
import { rule } from '../../../../src/lib/rules/grijs-gebied/index.ts';
import { sourcesOf, walker } from '../follow.ts';
import { scenarios } from './scenarios.ts';

const { follow } = walker(rule);

test.each(scenarios)('$story: $end', ({ answers, end, sources }) => {
  const path = follow(answers);
  expect(path.end).toBe(end);
  expect(sourcesOf(path)).toEqual(sources);
});

test('every answer and every outcome has a story', () => {
  const told = new Set(scenarios.flatMap(({ answers, end }) => [...answers.split(' '), end]));
  const every = Object.entries(rule.questions).flatMap(([id, { options }]) =>
    options.map((o) => `${id}=${o.id}`),
  );
  expect([...every, ...Object.keys(rule.outcomes)].filter((one) => !told.has(one))).toEqual([]);
});

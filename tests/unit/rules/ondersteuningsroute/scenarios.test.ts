import { describe, expect, it } from 'vitest';
import { replay } from '../../../../src/lib/rules/core/replay.ts';
import { rule } from '../../../../src/lib/rules/ondersteuningsroute/index.ts';
import { scenarios } from './scenarios.ts';

const walk = (answers: string) =>
  replay(rule, Object.fromEntries(answers.split(' ').map((answer) => answer.split('=') as [string, string])));

describe('a case from practice', () => {
  it.each(scenarios)('$geval → $outcome', ({ answers, outcome, sources }) => {
    const path = walk(answers);
    expect(path.steps.map(({ id, option }) => `${id}=${option.id}`).join(' ')).toBe(answers);
    expect(path.end).toBe(outcome);
    const cited = [...path.steps.flatMap(({ option }) => option.sources), ...(path.outcome?.sources ?? [])];
    expect([...new Set(cited.map(({ source }) => source))].sort()).toEqual(
      [...new Set(sources.split(' '))].sort(),
    );
  });

  it('is there for every answer to every question, and for every outcome', () => {
    const told = new Set(scenarios.flatMap(({ answers, outcome }) => [...answers.split(' '), outcome]));
    const every = Object.entries(rule.questions).flatMap(([id, { options }]) =>
      options.map((o) => `${id}=${o.id}`),
    );
    expect([...every, ...Object.keys(rule.outcomes)].filter((one) => !told.has(one))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readCases, untold, walkCase } from '../../../src/lib/rules/file/cases.ts';
import { flowById, ruleFile, ruleIds } from '../../../src/lib/store/rules.ts';

/** The cases from practice that each rule has in its gevallen.yaml. */
const told = ruleIds.map((id) => {
  const { casesYaml } = ruleFile(id);
  const { cases, problems } = casesYaml ? readCases(casesYaml) : { cases: [], problems: [] };
  return { id, problems, cases: cases.map(({ value }) => value) };
});

describe.each(told)('$id', ({ id, cases, problems }) => {
  const flow = flowById(id);

  test('has cases that can be read', () => expect(problems).toEqual([]));

  test.each(cases)('$story: $end', (one) => expect(walkCase(flow, one)).toEqual([]));

  test('every answer and every outcome has a case', () => expect(untold(flow, cases)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { practisedFaults } from '../../../../src/lib/rules/file/practised.ts';
import { casesById, flowById } from '../../../../src/lib/store/rules.ts';

const flow = flowById('verzuim');
const cases = casesById('verzuim');
const [story, end] = ['Een leerling heeft griep', 'geoorloofd'];
const known = cases.find((one) => one.story === story);
const asked = Object.keys(known?.answers ?? {});
const stop = (question: string) => ({ question });

test('a case that is there, with its outcome and questions of its way, is sound', () => {
  expect(known?.end).toBe(end);
  expect(practisedFaults(flow, cases, { story, end, stops: asked.map(stop) })).toEqual([]);
});

describe('told, with the field and the remedy:', () => {
  test('a case that the rule does not have', () => {
    const faults = practisedFaults(flow, cases, { story: 'Een leerling heeft griepp', end, stops: [] });
    expect(faults).toMatchObject([{ path: ['geval'] }]);
    expect(faults[0]?.what).toContain('heeft geen geval');
    expect(faults[0]?.remedy).toContain('Bedoel je "Een leerling heeft griep"?');
  });

  test('a rule that now leads elsewhere', () => {
    const [question = ''] = asked;
    const first = flow.questions[question];
    const given = known?.answers[question];
    const moved = {
      ...flow,
      questions: {
        ...flow.questions,
        [question]: {
          ...first,
          options: (first?.options ?? []).map((option) =>
            option.id === given ? { ...option, next: 'jeugdarts' } : option,
          ),
        },
      },
    } as typeof flow;
    expect(practisedFaults(moved, cases, { story, end, stops: [] })).toMatchObject([
      { path: ['uitkomst'], what: `Dit geval eindigt nu bij "jeugdarts", niet bij "${end}".` },
    ]);
  });

  test('a question that is not asked on the way', () => {
    const faults = practisedFaults(flow, cases, { story, end, stops: [stop('verlof')] });
    expect(faults).toMatchObject([{ path: ['stilstaan', 0, 'bij'] }]);
    expect(faults[0]?.remedy).toContain(asked.join(', '));
  });

  test('questions out of their order, and the same one twice', () => {
    const [first = '', second = ''] = asked;
    for (const order of [
      [second, first],
      [first, first],
    ])
      expect(practisedFaults(flow, cases, { story, end, stops: order.map(stop) })).toMatchObject([
        { path: ['stilstaan', 1, 'bij'] },
      ]);
  });
});

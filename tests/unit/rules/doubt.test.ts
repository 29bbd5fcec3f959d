import { describe, expect, it } from 'vitest';
import { urgencies, type Flow, type Option } from '../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../src/lib/rules/core/paths.ts';
import { flowById, ruleFile, ruleIds } from '../../../src/lib/store/rules.ts';
import { lineOf } from './follow.ts';

/** Doubt is never "no": what it leads to in every rule. */

/** The answer that is doubt and nothing else. */
const isDoubt = ({ id }: Option) => id === 'twijfel';
/** An answer that a reader in doubt may choose: doubt itself, or one that names it beside something else. */
const namesDoubt = (option: Option) => isDoubt(option) || /twijfel/i.test(option.label);
/** How mild a route can end that goes on from here: 0 is a crisis, and a higher number is milder. */
const mildest = (flow: Flow, from: string): number => {
  const outcome = flow.outcomes[from];
  if (outcome) return urgencies.indexOf(outcome.urgency);
  return Math.max(...(flow.questions[from]?.options ?? []).map(({ next }) => mildest(flow, next)));
};

describe.each(ruleIds)('%s', (rule) => {
  const flow = flowById(rule);
  const questions = Object.entries(flow.questions).map(([id, question]) => ({ id, ...question }));
  const isCrisis = ({ next }: Option) => flow.outcomes[next]?.urgency === 'crisis';

  it('has an answer for doubt to every question that is weighed', () => {
    const without = questions.filter(({ kind, options }) => kind === 'weging' && !options.some(isDoubt));
    expect(without.map(({ id }) => id)).toEqual(ruleFile(rule).withoutDoubt);
    for (const { id, options } of without)
      expect(options.map(({ label }) => label).join(' '), id).toMatch(/twijfel|niet-pluisgevoel/i);
  });

  it('never lets doubt end milder than any other answer to the same question, danger now apart', () => {
    for (const { id, options } of questions)
      for (const doubt of options.filter(isDoubt))
        for (const other of options.filter((option) => !isCrisis(option)))
          expect(mildest(flow, doubt.next), `${id}=${other.id}`).toBeLessThanOrEqual(
            mildest(flow, other.next),
          );
  });

  it('takes doubt for a yes, where an answer leads straight to a crisis', () => {
    for (const { id, options } of questions.filter((question) => question.options.some(isCrisis))) {
      const doubt = options.find(isDoubt);
      const yes = options.find((option) => option.id === 'ja');
      expect(doubt?.next, id).toBe(yes?.next);
    }
  });

  it('never leaves who doubted anywhere on the way with writing it down alone', () => {
    const left = paths(flow).filter(
      ({ steps, outcome }) =>
        outcome?.urgency === 'vastleggen' && steps.some(({ option }) => namesDoubt(option)),
    );
    expect(left.map(lineOf)).toEqual([]);
  });
});

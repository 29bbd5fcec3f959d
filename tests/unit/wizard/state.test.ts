import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, blank, consequence, view, type State } from '../../../src/components/wizard/state.ts';
import { flow, question } from '../../../src/lib/rules/checks/example.ts';

const rule = flow({
  een: question({ ja: 'twee', nee: 'drie' }),
  twee: question({ ja: 'a', nee: 'drie' }),
  drie: question({ ja: 'vier', nee: 'b' }),
  vier: question({ ja: 'a', nee: 'b' }),
});

/** Answers the question on screen. */
const choose = (state: State, option: string): State => answer(rule, state, view(rule, state).end, option);
const answered = (...options: readonly string[]): State =>
  options.reduce((state, option) => choose(state, option), blank);
const at = (state: State, position: number): State => ({ ...state, position });

describe('the wizard', () => {
  it('begins at the first question', () => {
    expect(view(rule, blank)).toMatchObject({ end: 'een', steps: [] });
  });

  it('shows the next question after an answer', () => {
    expect(view(rule, answered('ja'))).toMatchObject({ end: 'twee' });
  });

  it('shows the outcome after the last answer', () => {
    expect(view(rule, answered('ja', 'ja')).outcome).toBe(rule.outcomes['a']);
  });

  it('shows an earlier question again, with the answers before it', () => {
    const path = view(rule, at(answered('ja', 'nee', 'nee'), 1));
    expect(path).toMatchObject({ end: 'twee', outcome: undefined });
    expect(path.steps.map(({ id }) => id)).toEqual(['een']);
  });

  it('keeps the later answers that still lie on the path when an answer is changed', () => {
    const changed = choose(at(answered('ja', 'nee', 'nee'), 0), 'nee');
    expect(view(rule, changed)).toMatchObject({ end: 'b' });
    expect(changed.position).toBe(2);
  });

  it('changes nothing by a second tap on an answer that was just given', () => {
    const once = answered('ja');
    expect(answer(rule, once, 'een', 'ja')).toEqual(once);
  });

  it('asks what the changed route has not yet asked', () => {
    expect(view(rule, choose(at(answered('nee', 'nee'), 0), 'ja')).end).toBe('twee');
  });

  it('shows the first open question at a position beyond the answers', () => {
    expect(view(rule, at(blank, 3)).end).toBe('een');
  });

  it('keeps every fact when an answer is changed and restored', () => {
    const choice = fc.constantFrom('ja', 'nee');
    fc.assert(
      fc.property(fc.array(choice, { minLength: 4, maxLength: 4 }), fc.nat(3), (options, index) => {
        const begun = options.reduce(
          (state, option) => (view(rule, state).outcome ? state : choose(state, option)),
          blank,
        );
        const position = Math.min(index, begun.position - 1);
        const step = view(rule, begun).steps[position];
        const other = step?.option.id === 'ja' ? 'nee' : 'ja';
        const changed = choose(at(begun, position), other);
        const restored = choose(at(changed, position), step?.option.id ?? '');
        expect(view(rule, restored)).toEqual(view(rule, begun));
      }),
    );
  });
});

const { dependsOn: _dependsOn, ...asked } = question({ ja: 'f2', nee: 'f2' });
/** Facts and weighings in one row; `f2` rests on the first fact, and `f4` on the weighing or on what is only asked after "nee". */
const weighed = flow({
  f1: question({ ja: 'w1', nee: 'extra' }),
  extra: question({ ja: 'w1', nee: 'w1' }),
  w1: { ...asked, kind: 'weging', weigh: ['Wat je ziet.'], ask: ['De IB’er.'] },
  f2: { ...question({ ja: 'f3', nee: 'f3' }), dependsOn: ['f1'] },
  f3: question({ ja: 'f4', nee: 'f4' }),
  f4: { ...question({ ja: 'a', nee: 'b' }), dependsOn: ['extra', 'w1'] },
});
const give = (state: State, ...given: readonly (readonly [string, string])[]): State =>
  given.reduce((last, [id, option]) => answer(weighed, last, id, option), state);
const whole = give(blank, ['f1', 'ja'], ['w1', 'ja'], ['f2', 'ja'], ['f3', 'ja'], ['f4', 'ja']);
const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

describe('an answer that changes', () => {
  it('keeps everything when it is the same answer again', () => {
    const same = give({ ...whole, position: 0 }, ['f1', 'ja']);
    expect(same).toEqual(whole);
    expect(ids(consequence(weighed, { ...whole, position: 0 }, same, 'f1').kept)).toEqual([
      'w1',
      'f2',
      'f3',
      'f4',
    ]);
  });

  it('has what is weighed later asked again, and each fact that rests on what changed or went', () => {
    const changed = give({ ...whole, position: 0 }, ['f1', 'nee']);
    expect(changed.answers).toEqual({ f1: 'nee', f3: 'ja' });
    const after = give(changed, ['extra', 'ja']);
    expect(view(weighed, after).end).toBe('w1');
    const { kept, again, left } = consequence(weighed, whole, changed, 'f1');
    expect([ids(kept), ids(again), ids(left)]).toEqual([['f3'], ['w1', 'f2', 'f4'], []]);
  });

  it('passes over a fact that was kept, and says so', () => {
    const before = give({ ...whole, position: 0 }, ['f1', 'nee'], ['extra', 'ja'], ['w1', 'ja']);
    const after = give(before, ['f2', 'nee']);
    expect(view(weighed, after).end).toBe('f4');
    expect(ids(consequence(weighed, before, after, 'f2').kept)).toEqual(['f3']);
  });

  it('leaves out what is on no route from there', () => {
    const changed = choose(at(answered('ja', 'nee', 'nee'), 2), 'ja');
    const other = choose(at(changed, 0), 'nee');
    expect(ids(consequence(rule, changed, other, 'een').left)).toEqual(['twee']);
  });

  it('asks a fact again that was given while the question that it rests on was not asked, or otherwise', () => {
    const without = give(blank, ['f1', 'ja'], ['w1', 'ja'], ['f2', 'ja'], ['f3', 'ja'], ['f4', 'ja']);
    const back = give(
      give(
        { ...without, position: 0 },
        ['f1', 'nee'],
        ['extra', 'ja'],
        ['w1', 'ja'],
        ['f2', 'ja'],
        ['f4', 'nee'],
      ),
      ['f1', 'ja'],
      ['w1', 'ja'],
      ['f2', 'ja'],
    );
    expect(view(weighed, back).end).toBe('f4');
  });
});

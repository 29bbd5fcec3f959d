import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, blank, view, type State } from '../../../src/components/wizard/state.ts';
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

  it('comes back to where it was when an answer is changed and restored', () => {
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

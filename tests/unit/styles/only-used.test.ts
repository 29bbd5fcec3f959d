import { expect, test } from 'vitest';
import { canMatch, withoutNot, writes } from '../../../src/styles/only-used.ts';

const source = '<p class="nl-link rb-card">; class={`rb-result--${urgency}`}';

test('a class that stands in the source is kept, one that does not is left out', () => {
  const written = writes(source);
  expect(canMatch('.nl-link:hover', written)).toBe(true);
  expect(canMatch('.nl-link--disabled', written)).toBe(false);
});

test('a class that is put together is kept', () => {
  expect(canMatch('.rb-result--crisis', writes(source))).toBe(true);
});

test('every class of a selector counts, also inside :where', () => {
  const written = writes(source);
  expect(canMatch('.nl-link:where(.rb-card)', written)).toBe(true);
  expect(canMatch('.nl-link:where(.rb-other) a', written)).toBe(false);
});

test('an element or a state asks for no class', () => {
  expect(canMatch('p > a:focus-visible', writes(source))).toBe(true);
});

test('a class inside :not may be missing: the rule then holds for all', () => {
  expect(withoutNot('.a:not(.b:has(> .c)) .d:not(.e)')).toBe('.a .d');
  expect(canMatch('.nl-link:not(.nl-link--disabled)', writes(source))).toBe(true);
});

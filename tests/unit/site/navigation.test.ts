import { expect, test } from 'vitest';
import { around, menu } from '../../../src/lib/site/navigation.ts';

const labels = (region: string | undefined, hasChapters: boolean) =>
  menu(region, hasChapters).map(({ label }) => label);

test('a region has its four rooms; without chapters there is no routeboek to open', () => {
  expect(labels('zuid-kennemerland', true)).toEqual(['Routeboek', 'Hulpmiddelen', 'Contacten', 'Kaarten']);
  expect(labels('landelijk', false)).not.toContain('Routeboek');
});

test('the guidance is a room of the whole country, and of no region', () => {
  expect(menu('landelijk', false)[0]).toMatchObject({
    label: 'Handreiking',
    href: '/landelijk/handreiking/',
  });
  expect(labels('zuid-kennemerland', true)).not.toContain('Handreiking');
});

test('without a region the menu leads to the choice of one', () => {
  expect(menu(undefined, false)[0]).toMatchObject({ label: 'Kies je regio', href: '/' });
});

test('the neighbours of an item in a list; nothing at the ends and for a stranger', () => {
  const list = ['a', 'b', 'c'];
  expect(around(list, (item) => item === 'b')).toEqual({ previous: 'a', next: 'c' });
  expect(around(list, (item) => item === 'a')).toEqual({ previous: undefined, next: 'b' });
  expect(around(list, (item) => item === 'z')).toEqual({ previous: undefined, next: undefined });
});

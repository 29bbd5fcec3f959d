import { expect, test } from 'vitest';
import { checkSources } from '../../../src/integrations/dist-checks/sources.ts';
import { page } from './site.ts';

const kinds = [
  'hoofdstuk',
  'hulpmiddel',
  'rekenhulp',
  'handreiking',
  'uitleg',
  'voorbeeld',
  'praktijkthema',
] as const;
const address = '/duinstreek/';

test.each(kinds)('%s without sources is told', (kind) => {
  expect(checkSources(page('<h1>x</h1>', '', address, kind))).toHaveLength(1);
  expect(checkSources(page('<section data-bronnen></section>', '', address, kind))).toHaveLength(1);
});

test.each(kinds)('%s with sources is fine', (kind) => {
  expect(checkSources(page('<section data-bronnen><p>WPO</p></section>', '', address, kind))).toEqual([]);
});

test('a page of another kind needs no list', () => {
  expect(checkSources(page('<h1>x</h1>'))).toEqual([]);
});

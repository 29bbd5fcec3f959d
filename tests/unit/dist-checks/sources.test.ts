import { expect, test } from 'vitest';
import { checkSources } from '../../../src/integrations/dist-checks/sources.ts';
import { page } from './site.ts';

const chapter = '/duinstreek/routeboek/kernteam/';
const guidance = '/landelijk/handreiking/dossier/';
const example = '/praktijk/tilburg/';
const theme = '/praktijk/thema/regie/';
const tool = '/duinstreek/hulpmiddelen/meldcode/';

test.each([chapter, guidance, example, theme, tool])('%s without sources is told', (address) => {
  expect(checkSources(page('<h1>x</h1>', '', address))).toHaveLength(1);
  expect(checkSources(page('<section data-bronnen></section>', '', address))).toHaveLength(1);
});

test.each([chapter, guidance, example, theme, tool])('%s with sources is fine', (address) => {
  expect(checkSources(page('<section data-bronnen><p>WPO</p></section>', '', address))).toEqual([]);
});

test('a page of another kind needs no list', () => {
  expect(checkSources(page('<h1>x</h1>'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { acrossRegions, type Edition } from '../../../src/lib/site/across-regions.ts';

const edition = (chapters: readonly string[]): Edition => ({
  regions: new Map([
    ['duinstreek', 'Duinstreek'],
    ['polder', 'Polder'],
    ['heuvels', 'Heuvels'],
    ['eilanden', 'Eilanden'],
    ['landelijk', 'Landelijk'],
  ]),
  national: 'landelijk',
  hasChapter: (region, chapter) => chapters.includes(`${region}/${chapter}`),
});

test('a tool is the same everywhere: readers of every region come to the national page', () => {
  expect(acrossRegions('/duinstreek/hulpmiddelen/meldcode/#a', edition([]))).toEqual([
    { href: '/landelijk/hulpmiddelen/meldcode/#a' },
  ]);
});

test('a chapter leads to each region that has it, by name, whichever of them was written', () => {
  expect(
    acrossRegions('/weg/routeboek/kernteam/', edition(['duinstreek/kernteam', 'polder/kernteam'])),
  ).toEqual([
    { href: '/duinstreek/routeboek/kernteam/', region: 'Duinstreek' },
    { href: '/polder/routeboek/kernteam/', region: 'Polder' },
  ]);
});

test('what no region of this edition has, or too many, is left out', () => {
  expect(acrossRegions('/duinstreek/routeboek/kernteam/', edition([]))).toEqual([]);
  expect(acrossRegions('/weg/contacten/', edition([]))).toEqual([]);
  const all = ['duinstreek', 'polder', 'heuvels', 'eilanden'].map((region) => `${region}/kernteam`);
  expect(acrossRegions('/duinstreek/routeboek/kernteam/', edition(all))).toEqual([]);
});

test('a page of the whole site stays what it is', () => {
  expect(acrossRegions('/begrippen/#amk', edition([]))).toEqual([{ href: '/begrippen/#amk' }]);
  expect(acrossRegions('/verantwoording/', edition([]))).toEqual([{ href: '/verantwoording/' }]);
});

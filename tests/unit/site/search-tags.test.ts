import { expect, test } from 'vitest';
import { innerWords } from '../../../src/lib/site/compounds.ts';
import { searchTags } from '../../../src/lib/site/search-tags.ts';

test('the parts of long words can be searched: "mishandeling" finds "kindermishandeling"', () => {
  const found = innerWords('Bij kindermishandeling belt de leerplichtambtenaar.');
  expect(found).toEqual(expect.arrayContaining(['ambtenaar', 'leerplicht', 'mishandeling']));
});

test('a part that stands there as a word of its own is not repeated', () => {
  expect(innerWords('Schoolverzuim is verzuim van school.')).toEqual([]);
});

test('short words are left alone', () => {
  expect(innerWords('zorgen planten')).toEqual([]);
});

test('a page says what it is, of which region and which municipalities, each in a tag of its own', () => {
  const facts = {
    kind: 'contact',
    region: 'Zuid-Kennemerland',
    municipalities: ['Haarlem', 'Heemstede'],
    keywords: ['AMK', 'BJZ', 'SHG', 'ZAT', 'RMC', 'LGF'],
  } as const;
  expect(searchTags(facts, '<p>Schoolverzuim</p>')).toEqual([
    { name: 'soort', content: 'contact', filter: true },
    { name: 'regio', content: 'Zuid-Kennemerland', filter: true },
    { name: 'gemeente', content: 'Haarlem', filter: true },
    { name: 'gemeente', content: 'Heemstede', filter: true },
    { name: 'trefwoorden', content: 'AMK BJZ SHG ZAT RMC', filter: false },
    { name: 'woorden', content: 'LGF school verzuim', filter: false },
  ]);
});

test('markup is no word, and a page of no region says none', () => {
  expect(searchTags({ kind: 'uitleg' }, '<a class="schoolverzuim">x</a>')).toEqual([
    { name: 'soort', content: 'uitleg', filter: true },
  ]);
});

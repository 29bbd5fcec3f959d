import { expect, test } from 'vitest';
import { ranked, type Scored } from '../../../src/components/search/rank.ts';

const found = (score: number, soort: string, title: string, regio = ''): Scored => ({
  score,
  hit: { url: `/${regio}/${soort}/${title}/`, meta: { soort, title, regio }, excerpt: '' },
});

test('the contacts of a municipality go before the card that repeats them', () => {
  const order = ranked([
    found(22, 'kaart', 'Wie bel ik? Haarlem'),
    found(21.7, 'contact', 'Wie bel je in Haarlem?'),
  ]);
  expect(order.map(({ first }) => first.meta['soort'])).toEqual(['contact', 'kaart']);
});

test('a tool wins from a chapter that is as good, and not from one that is better', () => {
  const kinds = (tool: number, chapter: number) =>
    ranked([found(chapter, 'hoofdstuk', 'Meldcode'), found(tool, 'hulpmiddel', 'Meldcode')])[0]?.first.meta[
      'soort'
    ];
  expect(kinds(7, 7)).toBe('hulpmiddel');
  expect(kinds(7, 8)).toBe('hoofdstuk');
});

test('the same page of other regions stands with the best of them', () => {
  const [group, ...rest] = ranked([
    found(5, 'hulpmiddel', 'Verzuim', 'landelijk'),
    found(6, 'hulpmiddel', 'Verzuim', 'zuid-kennemerland'),
  ]);
  expect(rest).toEqual([]);
  expect(group?.first.meta['regio']).toBe('zuid-kennemerland');
  expect(group?.others.map(({ meta }) => meta['regio'])).toEqual(['landelijk']);
});

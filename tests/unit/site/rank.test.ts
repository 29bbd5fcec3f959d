import { expect, test } from 'vitest';
import { ranked, type Scored } from '../../../src/components/search/rank.ts';

const found = (
  score: number,
  soort: string,
  title: string,
  more: Readonly<Record<string, string>> = {},
): Scored => ({
  score,
  hit: { url: `/${more['regio'] ?? ''}/${soort}/${title}/`, meta: { soort, title, ...more }, excerpt: '' },
});

test('the contacts of a municipality go before the card that repeats them', () => {
  const order = ranked(
    [found(22, 'kaart', 'Wie bel ik? Haarlem'), found(21.7, 'contact', 'Wie bel je in Haarlem?')],
    'wie bel ik',
  );
  expect(order.map(({ first }) => first.meta['soort'])).toEqual(['contact', 'kaart']);
});

test('a tool wins from a chapter that is as good, and not from one that is better', () => {
  const kinds = (tool: number, chapter: number) =>
    ranked([found(chapter, 'hoofdstuk', 'Meldcode'), found(tool, 'hulpmiddel', 'Meldcode')], 'meldcode')[0]
      ?.first.meta['soort'];
  expect(kinds(7, 7)).toBe('hulpmiddel');
  expect(kinds(7, 8)).toBe('hoofdstuk');
});

test('the same page of other regions stands with the best of them', () => {
  const [group, ...rest] = ranked(
    [
      found(5, 'hulpmiddel', 'Verzuim', { regio: 'landelijk' }),
      found(6, 'hulpmiddel', 'Verzuim', { regio: 'zuid-kennemerland' }),
    ],
    'verzuim',
  );
  expect(rest).toEqual([]);
  expect(group?.first.meta['regio']).toBe('zuid-kennemerland');
  expect(group?.others.map(({ meta }) => meta['regio'])).toEqual(['landelijk']);
});

test('who names a municipality gets its contacts first, and not those of one whose name begins alike', () => {
  const first = (words: string) =>
    ranked(
      [
        found(28, 'contact', 'Wie bel je in Haarlemmermeer?', { gemeente: 'Haarlemmermeer' }),
        found(26, 'hoofdstuk', 'De CJG-coach'),
        found(25, 'contact', 'Wie bel je in Haarlem?', { gemeente: 'Haarlem' }),
      ],
      words,
    )[0]?.first.meta['gemeente'];
  expect(first('Schoolcoach Haarlem')).toBe('Haarlem');
  expect(first('schoolcoach haarlemmermeer')).toBe('Haarlemmermeer');
});

import { expect, test } from 'vitest';
import { ranked, type PageFacts, type Wish } from '../../../src/components/search/rank.ts';

const nothing: Wish = {
  region: '',
  national: 'Landelijk',
  municipalities: [],
  calls: false,
  named: new Set(),
};

/** What is found when each page answers one word so well. */
const found = (
  pages: Readonly<Record<string, readonly [share: number, facts: PageFacts]>>,
  wish: Partial<Wish> = {},
): readonly string[] =>
  ranked(
    [{ weight: 1, pages: new Map(Object.entries(pages).map(([id, [share]]) => [id, share])) }],
    new Map(Object.entries(pages).map(([id, [, facts]]) => [id, facts])),
    { ...nothing, ...wish },
  ).map(({ id }) => id);

test('a tool wins from a chapter that is as good, and not from one that is better', () => {
  const order = (tool: number, chapter: number) =>
    found({ tool: [tool, { kind: 'hulpmiddel' }], chapter: [chapter, { kind: 'hoofdstuk' }] });
  expect(order(0.7, 0.7)).toEqual(['tool', 'chapter']);
  expect(order(0.7, 0.9)).toEqual(['chapter', 'tool']);
});

test('the forms of a tool are one result, and the tool itself is shown', () => {
  expect(
    found({
      card: [1, { kind: 'kaart', group: 'verzuim/kaart' }],
      tool: [0.2, { kind: 'hulpmiddel', group: 'verzuim' }],
    }),
  ).toEqual(['tool']);
});

test('the page of the own region goes first, and never one of another region above it', () => {
  const pages = {
    far: [1, { kind: 'hoofdstuk', region: 'Elders' }],
    own: [0.3, { kind: 'hoofdstuk', region: 'Hier' }],
  } as const;
  expect(found(pages, { region: 'Hier' })).toEqual(['own', 'far']);
  expect(found(pages)).toEqual(['far', 'own']);
});

test('who names a municipality gets its contacts first, and not those of one whose name begins alike', () => {
  const pages = {
    long: [1, { kind: 'contact', municipalities: ['haarlemmermeer'] }],
    short: [0.9, { kind: 'contact', municipalities: ['haarlem'] }],
  } as const;
  expect(found(pages, { municipalities: ['haarlem'] })[0]).toBe('short');
  expect(found(pages, { municipalities: ['haarlemmermeer'] })[0]).toBe('long');
});

test('a page with two words goes before a page with one', () => {
  const order = ranked(
    [
      {
        weight: 1,
        pages: new Map([
          ['both', 0.6],
          ['one', 1],
        ]),
      },
      { weight: 1, pages: new Map([['both', 0.6]]) },
    ],
    new Map(),
    nothing,
  );
  expect(order.map(({ id }) => id)).toEqual(['both', 'one']);
});

import { describe, expect, test } from 'vitest';
import { firstMentions, spokenName, vocabularyOf } from '../../../src/lib/terms/in-text.ts';

const terms = [
  { id: 'po', inText: ['PO'] },
  { id: 'team', inText: ['kernteam'] },
  { id: 'coach', inText: ['CJG-coach'] },
  { id: 'cjg', inText: ['CJG', 'Centrum voor Jeugd en Gezin'] },
  { id: 'ib', inText: ['IB’er'] },
  { id: 'stil', inText: [] },
];
const found = (...texts: readonly string[]) => {
  const find = firstMentions(vocabularyOf(terms));
  return texts.flatMap((text) => find(text).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`));
};

describe('terms in running text', () => {
  test('are found under each of their words, also at the begin of a sentence', () => {
    expect(found('Kernteam en Centrum voor Jeugd en Gezin.')).toEqual([
      'team: Kernteam',
      'cjg: Centrum voor Jeugd en Gezin',
    ]);
  });

  test('are found where they are first mentioned, over all the texts of a page', () => {
    expect(found('Het CJG belt.', 'Daarna belt het CJG, en het kernteam.', 'Een kernteam.')).toEqual([
      'cjg: CJG',
      'team: kernteam',
    ]);
  });

  test('are no part of another word', () => {
    expect(found('kernteamleden, PO-scholen, een oud-kernteam, CJG’s, kernteam2')).toEqual([]);
  });

  test('an abbreviation has its capitals', () => {
    expect(found('op de po')).toEqual([]);
    expect(found('in het PO.')).toEqual(['po: PO']);
  });

  test('the longest goes first', () => {
    expect(found('De CJG-coach van het CJG')).toEqual(['coach: CJG-coach', 'cjg: CJG']);
  });

  test('an apostrophe may be straight or curled', () => {
    expect(found("De IB'er")).toEqual(["ib: IB'er"]);
    expect(found('De IB’er')).toEqual(['ib: IB’er']);
  });

  test('without terms nothing is found', () => {
    expect(vocabularyOf([])('Het CJG')).toEqual([]);
  });
});

test('what stands between brackets behind a name is not said', () => {
  expect(spokenName('Schoolcoach (Altra)')).toBe('Schoolcoach');
  expect(spokenName('Meldcode')).toBe('Meldcode');
});

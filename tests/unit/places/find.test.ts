import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { findPlaces } from '../../../src/lib/places/find.ts';

const { places } = readContent('.').content;

const answer = (query: string) => {
  const search = findPlaces(places, query);
  if (search.found === 'geen') return [];
  const found = search.found === 'een' ? [search.place] : search.places;
  return found.map(({ name, municipality }) => `${name} (${municipality})`);
};

describe('a place is found', () => {
  test.each([
    ['hoofddorp', 'Hoofddorp (Haarlemmermeer)'],
    ['  Nieuw Vennep ', 'Nieuw-Vennep (Haarlemmermeer)'],
    ['nieuw-vennep', 'Nieuw-Vennep (Haarlemmermeer)'],
    ["'t Kabel", "'t Kabel (Haarlemmermeer)"],
    ['’t kabel', "'t Kabel (Haarlemmermeer)"],
    ['kabel', "'t Kabel (Haarlemmermeer)"],
    ['Bénnebroek', 'Bennebroek (Bloemendaal)'],
    ['Bloemendaal', 'Bloemendaal (Bloemendaal)'],
    ['Hillegom', 'Hillegom (Hillegom)'],
  ])('by %s', (query, found) => expect(answer(query)).toEqual([found]));

  test('by the name of a municipality that is no place', () => {
    expect(answer('haarlemmermeer')).toEqual(['Haarlemmermeer (Haarlemmermeer)']);
  });

  test('as a whole word: Een is a village, and not the beginning of Eenrum or the end of Foxwolde', () => {
    expect(answer('een')).toEqual(['Een (Noordenveld)']);
  });

  test('by a part of its name, as a choice when there is more than one', () => {
    expect(answer('vennep')).toEqual(['Nieuw-Vennep (Haarlemmermeer)']);
    expect(answer('noord')).toEqual(['Noordhorn (Westerkwartier)', 'Noordwijk (Westerkwartier)']);
  });
});

test('a place in two municipalities is a choice that is left to the reader', () => {
  expect(findPlaces(places, 'Spaarndam').found).toBe('keuze');
  expect(answer('Spaarndam')).toEqual(['Spaarndam (Haarlem)', 'Spaarndam (Haarlemmermeer)']);
});

test('a place with a namesake elsewhere says so, with its own province', () => {
  expect(findPlaces(places, 'Noordwijk')).toMatchObject({
    found: 'een',
    place: { province: 'Groningen', remark: 'naamgenoot in Zuid-Holland' },
  });
});

test.each(['', '   ', '-', 'x', 'ha', 'Atlantis'])('"%s" finds nothing', (query) => {
  expect(findPlaces(places, query)).toEqual({ found: 'geen' });
});

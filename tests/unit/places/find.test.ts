import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { findPlaces, namesakeIn } from '../../../src/lib/places/find.ts';
import type { Place } from '../../../src/lib/places/place.ts';

const { places } = readContent('.').content;

const named = (found: readonly Place[]) => found.map(({ name, municipality }) => `${name} (${municipality})`);
const answer = (query: string) => named(findPlaces(places, query).exact);
const offered = (query: string) => named(findPlaces(places, query).suggestions);

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
});

describe('a place elsewhere is never answered by one of ours', () => {
  test.each(['Lisse', 'Aalsmeer', 'Noord', 'Vennep', 'Hoofd', 'Haarlemmerme', 'Bloemen', 'West'])(
    '%s',
    (query) => expect(answer(query)).toEqual([]),
  );

  test('what begins with it is only offered', () => {
    expect(offered('Lisse')).toEqual(['Lisserbroek (Haarlemmermeer)']);
    expect(offered('Aalsmeer')).toEqual(['Aalsmeerderbrug (Haarlemmermeer)']);
    expect(offered('vennep')).toEqual(['Nieuw-Vennep (Haarlemmermeer)']);
    expect(offered('noord')).toEqual(['Noordhorn (Westerkwartier)', 'Noordwijk (Westerkwartier)']);
  });

  test('nothing is offered beside a place of exactly that name', () => {
    expect(offered('Haarlem')).toEqual([]);
    expect(answer('Haarlem')).toEqual(['Haarlem (Haarlem)']);
  });
});

test('a place in two municipalities is a choice that is left to the reader', () => {
  expect(answer('Spaarndam')).toEqual(['Spaarndam (Haarlem)', 'Spaarndam (Haarlemmermeer)']);
});

describe('a namesake elsewhere is known', () => {
  test.each([
    ['Noordwijk', 'Zuid-Holland'],
    ['Niekerk', 'Het Hogeland'],
    ['Den Ham', 'Twenterand'],
    ['Oostwold', 'Oldambt'],
    ['Zevenhuizen', 'Zuidplas'],
    ['Rozenburg', 'Rotterdam'],
    ['Huis ter Heide', 'Zeist'],
    ['Steenbergen', 'Noord-Brabant'],
    ['Altena', 'Noord-Brabant'],
    ['Veenhuizen', undefined],
    ['Alteveer', undefined],
  ])('of %s', (query, where) => {
    const { exact, namesake } = findPlaces(places, query);
    expect(namesake).toBe(true);
    expect(exact).toHaveLength(1);
    expect(exact[0] && namesakeIn(exact[0])).toBe(where);
  });

  test('and of other places there is none', () => {
    for (const query of ['Haarlem', 'Spaarndam', 'Een', 'Leek'])
      expect(findPlaces(places, query).namesake).toBe(false);
  });
});

test.each(['', '   ', '-', 'x', 'ha', 'Atlantis'])('"%s" finds nothing', (query) => {
  expect(findPlaces(places, query)).toEqual({ exact: [], namesake: false, suggestions: [] });
});

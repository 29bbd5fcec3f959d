import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { countryData } from '../../../src/lib/places/country-data.ts';
import { countryOf } from '../../../src/lib/places/country.ts';
import type { KnownPlace } from '../../../src/lib/places/find.ts';
import { givenPlaces } from '../../../src/lib/store/given-places.ts';

const { places, placesElsewhere, municipalities } = readContent('.').content;
const country = countryOf(
  countryData({
    municipalities,
    regions: { zk: 'Zuid-Kennemerland' },
    regionOf: (slug) => (slug === 'heemstede' ? 'zk' : ''),
    own: places,
    extra: placesElsewhere,
    given: givenPlaces(),
  }),
);

const named = (found: readonly KnownPlace[]) =>
  found.map(({ name, municipality }) => `${name} (${municipality})`);
const answer = (query: string) => named(country.find(query).exact);
const offered = (query: string) => named(country.find(query).suggestions);
const only = (query: string) => country.find(query).only?.slug;

test('every municipality of the country is found by its name, and opens when no other place has it', () => {
  expect(municipalities).toHaveLength(342);
  for (const { name, slug } of municipalities)
    expect(country.find(name).exact.map((place) => place.slug)).toContain(slug);
  expect(only('Leeuwarden')).toBe('leeuwarden');
  expect(only('Haarlemmermeer')).toBe('haarlemmermeer');
});

describe('a place is found however it is written', () => {
  test.each([
    ['hoofddorp', 'Hoofddorp (Haarlemmermeer)'],
    ['  Nieuw Vennep ', 'Nieuw-Vennep (Haarlemmermeer)'],
    ['nieuwvennep', 'Nieuw-Vennep (Haarlemmermeer)'],
    ["'t Kabel", "'t Kabel (Haarlemmermeer)"],
    ['’t kabel', "'t Kabel (Haarlemmermeer)"],
    ['Bénnebroek', 'Bennebroek (Bloemendaal)'],
    ['SUDWEST FRYSLAN', 'Súdwest-Fryslân (Súdwest-Fryslân)'],
    ['den haag', "'s-Gravenhage ('s-Gravenhage)"],
    ['s gravenhage', "'s-Gravenhage ('s-Gravenhage)"],
    ['Ysselstein', 'IJsselstein (IJsselstein)'],
    ['St. Annaparochie', 'Sint Annaparochie (Waadhoeke)'],
    ['zevenbergen', 'Zevenbergen (Moerdijk)'],
    ['Nederhorst den Berg', 'Nederhorst den Berg (Wijdemeren)'],
    ['de rips', 'De Rips (Gemert-Bakel)'],
    ['Scheveningen', "Scheveningen ('s-Gravenhage)"],
  ])('%s', (query, found) => expect(answer(query)).toContain(found));

  test('as a whole word: Een is a village, and not the beginning of Eenrum or the end of Foxwolde', () => {
    expect(answer('een')).toEqual(['Een (Noordenveld)']);
  });
});

describe('a prefix is never an answer', () => {
  test.each(['Noord', 'Vennep', 'Hoofd', 'Haarlemmerme', 'Bloemen', 'Amster'])('%s', (query) => {
    expect(answer(query)).toEqual([]);
    expect(only(query)).toBeUndefined();
    expect(offered(query).length).toBeGreaterThan(0);
  });

  test('and nothing is offered beside a place of exactly that name', () => {
    expect(country.find('Lisse')).toMatchObject({ suggestions: [] });
    expect(only('Lisse')).toBe('lisse');
  });
});

test.each([
  ['Haarlme', 'Haarlem (Haarlem)'],
  ['Hemstede', 'Heemstede (Heemstede)'],
  ['Amsterdm', 'Amsterdam (Amsterdam)'],
  ['Leeuwaarden', 'Leeuwarden (Leeuwarden)'],
  ['Hertogenbos', "'s-Hertogenbosch ('s-Hertogenbosch)"],
])('a slip is forgiven, and never answered: %s', (query, meant) => {
  expect(answer(query)).toEqual([]);
  expect(offered(query).slice(0, 3)).toContain(meant);
});

describe('a place in two municipalities, and a namesake, are a choice that is left to the reader', () => {
  test.each([
    ['Spaarndam', ['Spaarndam (Haarlem)', 'Spaarndam (Haarlemmermeer)']],
    ['Noordwijk', ['Noordwijk (Noordwijk)', 'Noordwijk (Westerkwartier)']],
    ['Rijswijk', ['Rijswijk (Altena)', 'Rijswijk (Buren)', 'Rijswijk (ZH.) (Rijswijk (ZH.))']],
    ['Bergen', ['Bergen (L.) (Bergen (L.))', 'Bergen (NH.) (Bergen (NH.))']],
    ['Rozenburg', ['Rozenburg (Haarlemmermeer)', 'Rozenburg (Rotterdam)']],
    ['Zevenhuizen', ['Zevenhuizen (Apeldoorn)', 'Zevenhuizen (Westerkwartier)', 'Zevenhuizen (Zuidplas)']],
    ['Buren', ['Buren (Ameland)', 'Buren (Buren)']],
    ['Zuidwolde', ['Zuidwolde (De Wolden)', 'Zuidwolde (Het Hogeland)']],
  ])('%s', (query, found) => {
    expect(answer(query)).toEqual(found);
    expect(only(query)).toBeUndefined();
  });

  test('each with its province', () => {
    expect(country.find('Noordwijk').exact.map(({ province }) => province)).toEqual([
      'Zuid-Holland',
      'Groningen',
    ]);
  });
});

test.each([
  ['Niekerk', 'Het Hogeland'],
  ['Veenhuizen', ''],
])('the namesake of %s that the list does not have is told, and keeps it from opening', (query, where) => {
  const { namesake, only: one } = country.find(query);
  expect(namesake).toBe(where);
  expect(one).toBeUndefined();
});

test('a namesake that stands there is not told twice', () => {
  for (const query of ['Haarlem', 'Spaarndam', 'Noordwijk', 'Rozenburg', 'Steenbergen'])
    expect(country.find(query).namesake).toBeUndefined();
});

test('a place outside the regions is shown and never opened: the list may miss one of that name', () => {
  expect(answer('Scheveningen')).toHaveLength(1);
  expect(only('Scheveningen')).toBeUndefined();
  expect(only('Hoofddorp')).toBe('haarlemmermeer');
});

test.each(['', '   ', '-', 'x', 'Atlantis', 'Nergenshuizen'])('"%s" finds nothing', (query) => {
  expect(country.find(query)).toEqual({
    exact: [],
    only: undefined,
    namesake: undefined,
    suggestions: [],
  });
});

describe('the list', () => {
  const [haarlem, lisse] = ['Haarlem', 'Lisse'].map((name) =>
    municipalities.find((one) => one.name === name),
  );
  const made = (given: readonly { name: string; code: string }[]) =>
    countryData({
      municipalities: [haarlem, lisse].flatMap((one) => one ?? []),
      regions: {},
      regionOf: () => '',
      extra: [
        { name: 'Spaarndam', code: 'GM0392', remark: 'twee keer' },
        { name: 'De Zande', code: 'GM0553', remark: 'dorp' },
      ],
      own: [{ name: 'Spaarndam', code: 'GM0392', remark: undefined }],
      given,
    });

  test('leaves out a place whose municipality is none of today', () => {
    expect(made([{ name: 'Elders', code: '9999' }]).others).toEqual([['De Zande', 1, 'dorp']]);
  });

  test('has a place once: the own list goes before the given one, and the municipality before both', () => {
    const { own, others } = made([
      { name: 'Spaarndam', code: '0392' },
      { name: 'Haarlem', code: '0392' },
      { name: 'Spaarndam', code: '0553' },
    ]);
    expect(own).toEqual([['Spaarndam', 0, '']]);
    expect(others).toEqual([
      ['De Zande', 1, 'dorp'],
      ['Spaarndam', 1],
    ]);
  });
});

describe('whom to call in a municipality of elsewhere', () => {
  const contacts = (slug: string, role: string) =>
    country.municipality(slug)?.contacts.filter((contact) => contact.role === role) ?? [];

  test('is whom to ask there, how sure that is, and its page', () => {
    const [leerplicht] = contacts('lisse', 'leerplicht');
    expect(leerplicht).toMatchObject({ organisation: 'Gemeente Lisse', municipalities: ['lisse'] });
    expect(leerplicht?.lines.map(({ text }) => text).join(' ')).toMatch(
      /vraag naar leerplicht.*niet gevonden/,
    );
    expect(leerplicht?.lines.at(-1)?.href).toBe('/landelijk/contacten/lisse/#gemeente=lisse');
    expect(contacts('lisse', 'jgz')[0]?.organisation).toMatch(/^GGD /);
  });

  test('while the numbers of another region have not come, is told by its page: never "not found" where it is known', () => {
    const [leerplicht] = contacts('heemstede', 'leerplicht');
    expect(leerplicht?.lines.map(({ text }) => text)).toEqual([
      'De nummers zijn niet geladen. Ze staan in het routeboek Zuid-Kennemerland.',
      'Wie bel je in Heemstede?',
    ]);
    expect(leerplicht?.lines.at(-1)?.href).toBe('/zk/contacten/heemstede/#gemeente=heemstede');
  });

  test('is nobody where there is no such municipality', () => {
    expect(country.municipality('anders')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/components/search/ask.ts';
import { namedIn } from '../../../src/components/search/municipalities.ts';
import type { Load } from '../../../src/components/search/load.ts';
import { askWithPlaces } from '../../../src/components/search/places.ts';
import { searchFiles } from '../../../src/integrations/search-index.ts';
import type { SearchedCountry } from '../../../src/integrations/search-country.ts';
import { guideFile, mostRegions, type Guide } from '../../../src/lib/search/files.ts';
import type { SearchPage } from '../../../src/lib/search/weigh.ts';

const page = (url: string, title: string, kind: string, text: string, towns: string[] = []): SearchPage => ({
  row: towns.length ? [url, title, kind, '', towns] : [url, title, kind],
  text: { text },
  keywords: '',
  words: '',
});

/** A country with so many regions: each has a chapter on verzuim, one on a word of its own, and the contacts of one municipality. */
function countryWith(many: number) {
  const letters = Array.from({ length: many }, (_, at) => String.fromCharCode(97 + at));
  const pages = [
    page('/landelijk/hulpmiddelen/verzuim/', 'Verzuim', 'hulpmiddel', 'Leerplicht en verzuim'),
    page('/landelijk/gemeenten/', 'Alle gemeenten', 'contact', 'Leerplicht jeugdhulp in elke gemeente'),
    page('/privacy/', 'Privacy', 'uitleg', 'Wat er met gegevens gebeurt'),
    page('/landelijk/handreiking/ruzie/', 'Ruzie', 'handreiking', 'Ruzie met de buren of op het plein'),
    ...letters.flatMap((one) => [
      page(
        `/r${one}/routeboek/verzuim/`,
        'Verzuim hier',
        'hoofdstuk',
        `Verzuim in streek ${one}${one}${one}`,
      ),
      page(`/r${one}/routeboek/eigen/`, 'Eigen', 'hoofdstuk', `Over de kwestie bijzonder${one}${one}`),
      page(
        `/r${one}/contacten/stad-${one}/`,
        `Wie bel je in Stad ${one}${one}${one}?`,
        'contact',
        'Leerplicht en jeugdhulp, ook in het dorp Noordwijk',
        [`Stad ${one}${one}${one}`],
      ),
    ]),
  ];
  const country: SearchedCountry = {
    regions: [...letters.map((one) => `r${one}`), 'landelijk'],
    national: 'landelijk',
    municipalities: [
      ...letters.map((one) => ({ name: `Stad ${one}${one}${one}`, region: `r${one}`, alsoKnownAs: [] })),
      ...['Utrecht', 'Buren', 'Noordwijk', 'Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom'].map((name) => ({
        name,
        region: '',
        alsoKnownAs: [],
      })),
      { name: "'s-Gravenhage", region: '', alsoKnownAs: ['Den Haag'] },
    ],
  };
  const files = searchFiles(pages, [], country);
  const fetched = new Set<string>();
  const load: Load = <T>(file: string): Promise<T> => {
    fetched.add(file);
    return Promise.resolve(JSON.parse((files.get(file) ?? '').replace('export default ', '')) as T);
  };
  const search = async (words: string, regio = '') => {
    const answer = await ask(words, { soort: '', regio, gemeente: '' }, 'landelijk', load);
    const hits = await Promise.all(answer.results.map(answer.page));
    return { ...answer, urls: hits.map(({ url }) => url), fetched };
  };
  return { search, load };
}

describe('a municipality of no routeboek', () => {
  const { search, load } = countryWith(2);

  test.each([
    ['leerplicht utrecht', '/landelijk/contacten/utrecht/'],
    ['wie bel ik Utrecht', '/landelijk/contacten/utrecht/'],
    ['utrecht', '/landelijk/contacten/utrecht/'],
    ['wie bel ik in utrecht over verzuim', '/landelijk/contacten/utrecht/'],
    ['jeugdhulp den haag', '/landelijk/contacten/s-gravenhage/'],
    ['ggd bergen op zoom', '/landelijk/contacten/bergen-op-zoom/'],
  ])('comes first: %s', async (words, right) => {
    expect((await search(words)).urls[0]).toBe(right);
  });

  test('is found when its name is mistyped, and says how it was read', async () => {
    const { urls, read } = await search('leerplicht utrech');
    expect(urls[0]).toBe('/landelijk/contacten/utrecht/');
    expect(read).toEqual([['utrech', 'utrecht']]);
  });

  test('is not what somebody asks for who only uses the word', async () => {
    expect((await search('ruzie met de buren')).urls[0]).toBe('/landelijk/handreiking/ruzie/');
  });

  test('does not come along with those that only begin alike', async () => {
    const guide = await load<Guide>(guideFile);
    const names = (text: string) => namedIn(text, guide).map(({ name }) => name);
    expect(names('leerplicht bergen op zoom')).toEqual(['Bergen op Zoom']);
    expect(names('leerplicht bergen')).toEqual(['Bergen (L.)', 'Bergen (NH.)']);
    expect(names('leerplicht utrechtse')).toEqual([]);
    expect((await search('leerplicht')).urls).not.toContain('/landelijk/contacten/utrecht/');
  });

  test('stays below the page of the own region that has a place of that name', async () => {
    expect((await search('leerplicht noordwijk')).urls[0]).toBe('/landelijk/contacten/noordwijk/');
    const own = (await search('leerplicht noordwijk', 'ra')).urls;
    expect(own[0]).toBe('/ra/contacten/stad-a/');
    expect(own).toContain('/landelijk/contacten/noordwijk/');
  });

  test('of another region is found from here, below all that is of the own region and the country', async () => {
    const { urls } = await search('leerplicht stad bbb', 'ra');
    expect(urls.at(-1)).toBe('/rb/contacten/stad-bbb/');
  });
});

describe('with more regions than a search looks in', () => {
  const many = 12;
  const sectionsOf = (fetched: ReadonlySet<string>) =>
    [...fetched].filter((file) => /^r[a-z]\.js$/.test(file));

  test('the region that has the word or the municipality is found', async () => {
    const { search } = countryWith(many);
    expect((await search('bijzonderkk')).urls[0]).toBe('/rk/routeboek/eigen/');
    expect((await search('leerplicht stad lll')).urls[0]).toBe('/rl/contacten/stad-l/');
  });

  test('a search fetches no more of them than it did of a few, and says where it looked', async () => {
    const { search } = countryWith(many);
    const { fetched, only } = await search('verzuim');
    expect(sectionsOf(fetched)).toHaveLength(mostRegions);
    expect(only).toHaveLength(mostRegions);
    const few = await countryWith(mostRegions).search('verzuim');
    expect(few.only).toBeUndefined();
    expect(fetched.size).toBeLessThanOrEqual(few.fetched.size + 1);
  });

  test('who chose a region has it looked in, and the country', async () => {
    const { search } = countryWith(many);
    const { fetched, only, urls } = await search('verzuim', 'rc');
    expect(sectionsOf(fetched)).toEqual(['rc.js']);
    expect(only).toBeUndefined();
    expect(urls).toEqual(
      expect.arrayContaining(['/rc/routeboek/verzuim/', '/landelijk/hulpmiddelen/verzuim/']),
    );
  });
});

describe('a place that no page names', () => {
  const { load } = countryWith(1);
  const find = (name: string) => Promise.resolve(name === 'ijmuiden' ? 'Utrecht' : undefined);
  const askThere = (words: string) =>
    askWithPlaces(words, { soort: '', regio: '', gemeente: '' }, 'landelijk', { find, load });

  test('leads to whom to call in its municipality, and says so', async () => {
    const answer = await askThere('Leerplicht IJmuiden');
    expect(answer.lies).toEqual(['ijmuiden', 'Utrecht']);
    const [first] = answer.results;
    expect(first && (await answer.page(first)).url).toBe('/landelijk/contacten/utrecht/');
  });

  test('is an unknown word where there is no such place, or the list does not come', async () => {
    const answer = await askThere('leerplicht sdafasdf');
    expect(answer.lies).toBeUndefined();
    expect(answer.unknown).toEqual(['sdafasdf']);
    expect(answer.results.length).toBeGreaterThan(0);
  });
});

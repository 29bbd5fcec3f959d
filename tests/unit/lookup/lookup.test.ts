import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import type { Area } from '../../../src/lib/lookup/area.ts';
import { lookup, type Places } from '../../../src/lib/lookup/lookup.ts';
import type { Role } from '../../../src/lib/contacts/roles.ts';
import { madeUp } from '../../fixtures/made-up.ts';

const ids = (role: Role, places: Places) =>
  lookup(madeUp(), places).contacts[role].map(({ contact }) => contact.id);

describe('whom to call', () => {
  test('the nearest comes first, and nobody of another municipality', () => {
    expect(ids('cjg', { school: 'zandhoek' })).toEqual(['cjg-zandhoek', 'cjg-duinrand']);
  });

  test('without a place only who is there for the whole country', () => {
    expect(ids('cjg', {})).toEqual([]);
    expect(ids('noodnummer', {})).toEqual(['noodnummer']);
  });

  test('a municipality that nobody works for has nobody', () => {
    expect(ids('cjg', { school: 'veenrand' })).toEqual([]);
  });

  test('it says which place decided, and whether anybody ever tried the number', () => {
    const { cjg, noodnummer } = lookup(madeUp(), { school: 'duinstad' }).contacts;
    expect(cjg.map(({ because, checked }) => [because, checked])).toEqual([
      ['school', true],
      ['school', false],
    ]);
    expect(noodnummer[0]?.because).toBe('allen');
  });
});

describe('what is agreed', () => {
  const agreed = (value: number) =>
    ({
      state: 'afgesproken',
      value,
      source: 'bron',
      at: undefined,
      checkedOn: '2026-11-22',
      note: undefined,
    }) as const;
  const area = (id: string, municipalities: readonly string[], value: number): Area => ({
    id,
    kind: 'leerplicht',
    name: id,
    municipalities,
    contacts: [],
    agreements: { 'te-laat-grens': agreed(value) },
  });
  const areas = [area('groot', ['a', 'b', 'c'], 12), area('klein', ['b'], 9)];
  const limit = (places: Places) => lookup({ ...madeUp(), areas }, places).agreements['te-laat-grens'];

  test('the smallest area that says something decides', () => {
    expect(limit({ school: 'a' })).toEqual(agreed(12));
    expect(limit({ school: 'b' })).toEqual(agreed(9));
  });

  test('an office of the whole country decides where no nearer one says something', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    const offices = {
      ...madeUp(),
      areas: [{ ...area('land', [], 16), municipalities: 'alle' } as const, area('vijf', five, 12)],
    };
    const at = (school: string) => lookup(offices, { school }).agreements['te-laat-grens'];
    expect(at('e')).toEqual(agreed(12));
    expect(at('elders')).toEqual(agreed(16));
  });

  test('an office of another kind decides nothing', () => {
    const other = { ...area('ander', ['a'], 3), kind: 'jgz' } as const;
    expect(
      lookup({ ...madeUp(), areas: [other, ...areas] }, { school: 'a' }).agreements['te-laat-grens'],
    ).toEqual(agreed(12));
  });

  test('leerplicht follows the home of the pupil, and the school only when no home is chosen', () => {
    expect(limit({ school: 'a', home: 'b' })).toEqual(agreed(9));
    expect(limit({ home: 'b' })).toEqual(agreed(9));
  });

  test('absent is still to be found out, and without a place nothing is chosen', () => {
    expect(limit({ school: 'elders' })).toEqual({ state: 'nog-na-te-gaan' });
    expect(limit({})).toEqual({ state: 'geen-regio' });
  });
});

test('a pupil from Hillegom at a school in Bennebroek: leerplicht of Hillegom, coach of Bloemendaal', () => {
  const { contacts } = lookup(readContent('.').content, { school: 'bloemendaal', home: 'hillegom' });
  const names = (role: Role) => contacts[role].map(({ contact }) => contact.organisation);
  expect(names('leerplicht')).toEqual(['RBL Holland Rijnland']);
  expect(names('cjg')).toEqual(['CJG Bloemendaal']);
});

describe('a municipality of no region', () => {
  const { content } = readContent('.');
  const asks = (places: Places) => lookup(content, places).asks;
  const office = (role: Role, places: Places) =>
    lookup(content, places).contacts[role].map(({ contact }) => contact.organisation);

  test('a pupil from Lisse at a school in Haarlem: leerplicht is asked in Lisse, the coach is that of Haarlem', () => {
    const pair = { school: 'haarlem', home: 'lisse' };
    expect(office('leerplicht', pair)).toEqual([]);
    expect(asks(pair).leerplicht).toMatchObject({ who: 'Gemeente Lisse', sure: 'niet-gevonden' });
    expect(office('cjg', pair)).not.toEqual([]);
    expect(asks(pair).cjg).toBeUndefined();
  });

  test('a school in Groningen, a pupil from Leek: leerplicht is known, the GGD only by name', () => {
    const pair = { school: 'groningen', home: 'westerkwartier' };
    expect(asks(pair).jgz).toMatchObject({ who: 'GGD Groningen', sure: 'naam' });
    expect(office('leerplicht', pair)).toEqual(office('leerplicht', { school: 'westerkwartier' }));
  });

  test('school and home in Utrecht: every function has somebody, or says whom to ask', () => {
    const { contacts, asks: open } = lookup(content, { school: 'utrecht' });
    for (const role of Object.keys(contacts) as Role[])
      expect(contacts[role].length > 0 || open[role] !== undefined, role).toBe(true);
    expect(contacts['veilig-thuis'][0]?.contact.phone?.text).toBe('0800-2000');
  });

  test('a samenwerkingsverband is told by its codes, and that they are still to be found out', () => {
    expect(asks({ school: 'bergen-nh' }).samenwerkingsverband).toMatchObject({
      who: 'Samenwerkingsverband PO2703 of PO2701 (basisonderwijs) en VO2703 of VO2701 (voortgezet onderwijs)',
      sure: 'na-te-gaan',
    });
  });

  test('all 342 municipalities answer for every function', () => {
    expect(content.municipalities).toHaveLength(342);
    for (const { slug } of content.municipalities) {
      const { contacts, asks: open } = lookup(content, { school: slug });
      for (const role of Object.keys(contacts) as Role[])
        expect(contacts[role].length > 0 || open[role] !== undefined, `${slug} ${role}`).toBe(true);
    }
  });

  test('what is not in the list is asked of nobody by name', () => {
    expect(lookup(madeUp(), { school: 'veenrand' }).asks.jgz).toMatchObject({
      who: 'Gemeente Veenrand',
      sure: 'niet-gevonden',
    });
    expect(lookup(madeUp(), { school: 'elders' }).asks).toEqual({});
  });
});

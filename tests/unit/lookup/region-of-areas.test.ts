import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/lib/contacts/contact.ts';
import type { Role } from '../../../src/lib/contacts/roles.ts';
import type { Area } from '../../../src/lib/lookup/area.ts';
import { regionOfAreas } from '../../../src/lib/lookup/region-of-areas.ts';
import { madeUp, madeUpRegion } from '../../fixtures/made-up.ts';

const agreed = (value: number) =>
  ({
    state: 'afgesproken',
    value,
    source: 'handboek-duinrand',
    at: undefined,
    checkedOn: '2026-11-22',
    note: undefined,
  }) as const;

const area = (id: string, municipalities: Area['municipalities'], role: Role, value?: number): Area => ({
  id,
  kind: 'leerplicht',
  name: id,
  municipalities,
  contacts: [
    {
      id: `${role}-${id}`,
      role,
      municipalities: municipalities === 'alle' ? [] : municipalities,
    } as unknown as Contact,
  ],
  agreements: value === undefined ? {} : { 'te-laat-grens': agreed(value) },
});

const made = (areas: readonly Area[], id?: string) => regionOfAreas(madeUpRegion(id), { ...madeUp(), areas });
const contactsOf = (areas: readonly Area[]) => made(areas).contacts.map(({ id }) => id);
const limit = (areas: readonly Area[], id?: string) => made(areas, id).parameters['te-laat-grens'];

describe('the contacts of a region', () => {
  test('come in the order in which it names its municipalities, those of the whole country last', () => {
    expect(
      contactsOf([
        area('land', 'alle', 'noodnummer'),
        area('zandhoek', ['zandhoek'], 'cjg'),
        area('duinstad', ['duinstad'], 'cjg'),
      ]),
    ).toEqual(['cjg-duinstad', 'cjg-zandhoek', 'noodnummer-land']);
  });

  test('are not those of elsewhere, and of a neighbour only those for its pupils', () => {
    expect(
      contactsOf([
        area('elders', ['elders'], 'leerplicht'),
        area('buur', ['veenrand'], 'cjg'),
        area('buur', ['veenrand'], 'leerplicht'),
      ]),
    ).toEqual(['leerplicht-buur']);
  });
});

describe('an agreement of a region', () => {
  test('is that of all its municipalities where they say the same; a neighbour does not count', () => {
    expect(
      limit([
        area('regio', ['duinstad', 'zandhoek'], 'leerplicht', 9),
        area('buur', ['veenrand'], 'leerplicht', 12),
      ]),
    ).toEqual(agreed(9));
    expect(
      limit([area('een', ['duinstad'], 'leerplicht', 9), area('twee', ['zandhoek'], 'leerplicht', 9)]),
    ).toEqual(agreed(9));
  });

  test('leads where somebody knows it, and names where it is otherwise', () => {
    expect(limit([area('zandhoek', ['zandhoek'], 'leerplicht', 12)])).toEqual({
      ...agreed(12),
      where: ['Zandhoek'],
      elsewhere: [{ state: { state: 'nog-na-te-gaan' }, names: ['Duinstad'] }],
    });
  });

  test('that nobody stated is still to be found out; for the whole country none is chosen', () => {
    expect(limit([])).toEqual({ state: 'nog-na-te-gaan' });
    expect(limit([], 'landelijk')).toEqual({ state: 'geen-regio' });
  });

  test('leads as most of the municipalities have it', () => {
    const [first, second, third] = madeUpRegion().municipalities;
    if (!first || !second || !third) throw new Error('three municipalities');
    const edition = { ...madeUpRegion(), municipalities: [first, second, { ...third, neighbour: false }] };
    const offices = {
      ...madeUp(),
      areas: [
        area('een', [first.slug], 'leerplicht', 12),
        area('rest', [second.slug, third.slug], 'leerplicht', 9),
      ],
    };
    expect(regionOfAreas(edition, offices).parameters['te-laat-grens']).toMatchObject({
      value: 9,
      where: [second.name, third.name],
      elsewhere: [{ names: [first.name] }],
    });
  });
});

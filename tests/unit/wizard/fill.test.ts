import { expect, test } from 'vitest';
import { filled, withMunicipality, type Ways } from '../../../src/components/place/fill.ts';
import type { ToolData } from '../../../src/lib/rules/faces/tool-data.ts';
import type { ChosenMunicipality } from '../../../src/lib/places/country.ts';
import { contactsFor } from '../../../src/components/wizard/call.ts';
import { whereWords } from '../../../src/components/wizard/where.ts';

const office = {
  organisation: 'Leerplicht Haarlem',
  role: 'leerplicht',
  municipalities: ['haarlem'],
  serves: 'Haarlem',
  lines: [],
};
const data = {
  region: { name: 'Duinstreek', contacts: '', tools: '' },
  municipalities: [
    { slug: 'haarlem', name: 'Haarlem' },
    { slug: 'anders', name: 'Een andere plaats of gemeente' },
  ],
  roles: { leerplicht: { label: 'Leerplicht', by: 'leerling' } },
  contacts: [office],
} as unknown as ToolData;

const lisse: ChosenMunicipality = {
  slug: 'lisse',
  name: 'Lisse',
  province: 'Zuid-Holland',
  region: '',
  contacts: [
    {
      organisation: 'Gemeente Lisse',
      role: 'leerplicht',
      municipalities: ['lisse'],
      serves: 'Lisse',
      lines: [],
    },
  ],
};

const ways = (found: ChosenMunicipality | undefined): Ways => ({
  bySlug: (slug) => Promise.resolve(slug === found?.slug ? found : undefined),
  byAsking: () => Promise.resolve(found),
});

test('a municipality of the address that the region does not have is looked up, and gets its own answer', async () => {
  const [whole, places] = await filled(
    data,
    { school: 'haarlem', leerling: 'lisse' },
    undefined,
    ways(lisse),
  );
  expect(places).toEqual({ school: 'haarlem', leerling: 'lisse' });
  expect(contactsFor(whole, 'leerplicht', places).map(({ organisation }) => organisation)).toEqual([
    'Gemeente Lisse',
  ]);
  expect(whereWords(whole, places)).toBe('Duinstreek, school in Haarlem, leerling woont in Lisse');
  expect(whereWords(whole, { school: 'nog-onbekend', leerling: 'lisse' })).toBe(
    'Duinstreek, leerling woont in Lisse',
  );
});

test('one that is nowhere is elsewhere: nobody of the region serves it', async () => {
  const [whole, places] = await filled(
    data,
    { school: 'haarlem', leerling: 'nergens' },
    undefined,
    ways(lisse),
  );
  expect(places.leerling).toBe('anders');
  expect(contactsFor(whole, 'leerplicht', places)).toEqual([]);
});

test('asked, the answer goes to that place and leaves the other', async () => {
  const given = { school: 'anders', leerling: 'haarlem' };
  expect((await filled(data, given, 'school', ways(lisse)))[1]).toEqual({
    school: 'lisse',
    leerling: 'haarlem',
  });
  // Who closes the question stays elsewhere.
  expect((await filled(data, given, 'school', ways(undefined)))[1]).toEqual(given);
});

test('a municipality of the region is taken as it is there, and one is added once', () => {
  expect(withMunicipality(data, { ...lisse, slug: 'haarlem' })).toBe(data);
  const once = withMunicipality(data, lisse);
  expect(withMunicipality(once, lisse)).toBe(once);
});

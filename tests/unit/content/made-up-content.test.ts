import { expect, test } from 'vitest';
import { madeUp, madeUpRegion } from '../../fixtures/made-up.ts';

test('a region has the contacts of whoever works for its municipalities, followed by those of the whole country', () => {
  const ids = madeUpRegion().contacts.map(({ id }) => id);
  expect(ids.toSorted()).toEqual([
    'cjg-duinrand',
    'cjg-duinstad',
    'cjg-zandhoek',
    'noodnummer',
    'veilig-thuis',
  ]);
  expect(ids.slice(-2)).toEqual(['noodnummer', 'veilig-thuis']);
  expect(madeUpRegion('landelijk').contacts.map(({ id }) => id)).toEqual(['noodnummer', 'veilig-thuis']);
});

test('a contact serves the municipalities of its werkgebied, by the part of their address', () => {
  const served = new Map(madeUpRegion().contacts.map(({ id, municipalities }) => [id, municipalities]));
  expect(served.get('cjg-duinstad')).toEqual(['duinstad']);
  expect(served.get('cjg-duinrand')).toEqual(['duinstad', 'zandhoek']);
  expect(served.get('noodnummer')).toEqual([]);
});

test('a parameter keeps its state, value, source, and the day of the check', () => {
  const { parameters } = madeUpRegion();
  expect(parameters['te-laat-grens']).toEqual({
    state: 'afgesproken',
    value: 9,
    source: 'handboek-duinrand',
    at: 'bladzijde 12',
    checkedOn: '2026-09-01',
    note: 'Dit geldt voor de basisschool.',
  });
  expect(parameters['te-laat-periode']?.state).toBe('niets-afgesproken');
  expect(parameters['andere-functie']).toEqual({ state: 'nog-na-te-gaan' });
  expect(madeUpRegion('landelijk').parameters['te-laat-grens']).toEqual({ state: 'geen-regio' });
});

test('an open question says what is known, whom to ask, and when somebody last looked', () => {
  expect(madeUp().openQuestions).toEqual([
    {
      id: 'strandvrij',
      topic: undefined,
      aliases: [],
      question: 'Mag een leerling vrij krijgen voor storm op het strand?',
      known: 'De kaart zegt er niets over.',
      ask: 'Leerplicht van de gemeente waar de leerling woont',
      href: undefined,
      sources: ['handboek-duinrand'],
      checkedOn: '2026-09-01',
    },
  ]);
});

test('a year without quotes is a date, and terms stand in the order of the alphabet', () => {
  const { sources, terms } = madeUp();
  expect(sources.get('oude-kaart')?.date).toBe('2019');
  expect(terms.map(({ name, since }) => [name, since])).toEqual([
    ['Kernteam', undefined],
    ['ZAT', '2014'],
  ]);
});

import { expect, test } from 'vitest';
import { exportContacts } from '../../../src/lib/contacts/json.ts';
import { madeUp, madeUpRegion } from '../../fixtures/made-up.ts';
import { contactsFiles, edition, site } from './published.ts';

const { sources } = madeUp();

test('a contact says what it rests on, and whether somebody tried it', () => {
  const region = madeUpRegion();
  const { contacts } = exportContacts(region, sources, site, edition);
  expect(contacts.map(({ id, checkedOn }) => [id, checkedOn])).toEqual(
    region.contacts.map(({ id, checkedOn }) => [id, checkedOn ?? null]),
  );
  expect(contacts.filter(({ source }) => source.title !== sources.get(source.source)?.title)).toEqual([]);
});

test('a contact says whose municipality decides: leerplicht is that of the home, the CJG that of the school', () => {
  const all = contactsFiles.flatMap(({ file }) => file.contacts);
  const decides = (wanted: string) =>
    new Set(all.filter(({ role }) => role === wanted).map(({ municipalityOf }) => municipalityOf));
  expect(decides('leerplicht')).toEqual(new Set(['leerling']));
  expect(decides('cjg')).toEqual(new Set(['school']));
  expect(decides('veilig-thuis')).toEqual(new Set(['allen']));
});

test('a contact with an unknown source is an error in words for an editor', () => {
  expect(() => exportContacts(madeUpRegion(), new Map(), site, edition)).toThrow(/Onbekende bron ".+"/);
});

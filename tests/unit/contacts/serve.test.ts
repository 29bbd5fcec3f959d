import { expect, test } from 'vitest';
import { contactsFor } from '../../../src/lib/contacts/serve.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { madeUpRegion } from '../../fixtures/made-up.ts';

const ids = (...[role, municipality]: [Parameters<typeof contactsFor>[1], string?]) =>
  contactsFor(madeUpRegion(), role, municipality).map(({ id }) => id);

test('a municipality gets its own contact first, then the one for the whole region, and no other', () => {
  expect(ids('cjg', 'zandhoek')).toEqual(['cjg-zandhoek', 'cjg-duinrand']);
});

test('without a municipality everybody with the role is there to choose from', () => {
  expect(ids('cjg')).toEqual(['cjg-duinstad', 'cjg-zandhoek', 'cjg-duinrand']);
});

test('a neighbour without a contact of its own gets the one for the whole region', () => {
  expect(ids('cjg', 'veenrand')).toEqual(['cjg-duinrand']);
});

test('what holds in the whole country holds in every municipality', () => {
  expect(ids('noodnummer', 'duinstad')).toEqual(['noodnummer']);
});

test('a pupil from Hillegom at a school in Bennebroek: leerplicht of Hillegom, coach of Bloemendaal', () => {
  const region = readContent('.').content.regions.get('zuid-kennemerland');
  if (!region) throw new Error('no region');
  const names = (role: Parameters<typeof contactsFor>[1], slug: string) =>
    contactsFor(region, role, slug).map(({ organisation }) => organisation);
  expect(names('leerplicht', 'hillegom')).toEqual(['RBL Holland Rijnland']);
  expect(names('cjg', 'bloemendaal')).toEqual(['CJG Bloemendaal']);
});

test('a school in Haarlemmermeer is not sent to the samenwerkingsverband of another area', () => {
  const region = readContent('.').content.regions.get('zuid-kennemerland');
  if (!region) throw new Error('no region');
  for (const role of ['samenwerkingsverband', 'ouder-jeugdsteunpunt'] as const) {
    expect(contactsFor(region, role, 'haarlemmermeer'), role).toEqual([]);
    expect(contactsFor(region, role, 'haarlem').map(({ id }) => id)).toHaveLength(1);
  }
  const [contact] = contactsFor(region, 'samenwerkingsverband', 'haarlem');
  expect(contact?.remark).toMatch(/Haarlemmerliede en Spaarnwoude.*nog na te gaan/);
});

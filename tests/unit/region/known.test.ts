import { expect, test } from 'vitest';
import { contactCounts } from '../../../src/lib/region/known.ts';
import { madeUpRegion } from '../../fixtures/made-up.ts';

test('what holds in the whole country is no contact of a region', () => {
  expect(contactCounts(madeUpRegion()).own).toBe(3);
  expect(contactCounts(madeUpRegion('landelijk'))).toEqual({ own: 0, tried: 0 });
});

test('a contact counts as tried when somebody did so on a day', () => {
  const region = madeUpRegion();
  const contacts = region.contacts.map((contact, index) => ({
    ...contact,
    checkedOn: index === 0 ? '2026-09-01' : undefined,
  }));
  expect(contactCounts({ ...region, contacts })).toEqual({ own: 3, tried: 1 });
});

import { describe, expect, test } from 'vitest';
import { readPhone } from '../../../src/lib/contacts/phone.ts';

describe('a telephone number is shown as people write it, and dialled as the network wants it', () => {
  test.each([
    ['023 7891777', '023 789 1777', 'tel:+31237891777'],
    ['023-5113660', '023 511 3660', 'tel:+31235113660'],
    ['+31 23 789 17 77', '023 789 1777', 'tel:+31237891777'],
    ['088-9958484', '088 995 8484', 'tel:+31889958484'],
    ['112', '112', 'tel:112'],
    ['14 023', '14 023', 'tel:14023'],
    ['0800-2000', '0800-2000', 'tel:08002000'],
    ['0900 1852', '0900 1852', 'tel:09001852'],
    ['0900-111 3 111', '0900-111 3 111', 'tel:09001113111'],
  ])('%s', (written, text, href) => {
    expect(readPhone(written)).toEqual({ phone: { text, href } });
  });
});

test.each(['023 78917', '0800-2', '999', 'bel ons', '0123456789', '110'])('%s is no number', (written) => {
  expect(readPhone(written)).toMatchObject({ what: 'is geen bestaand telefoonnummer' });
});

test.each(['06-10000000', '0610000000', '+31 6 1000 0000', '00316 10000000'])(
  '%s is of a person',
  (written) => {
    expect(readPhone(written)).toMatchObject({ what: 'is een mobiel nummer, dus van een persoon' });
  },
);

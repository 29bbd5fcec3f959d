import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/lib/contacts/contact.ts';
import { vcard as withSource } from '../../../src/lib/contacts/vcard.ts';
import { madeUpRegion } from '../../fixtures/made-up.ts';

const vcard = (one: Contact) => withSource(one, 'Handboek Duinrand');
const contact = (id: string) => madeUpRegion().contacts.find((one) => one.id === id) as Contact;
const own = contact('cjg-duinstad');
const other = contact('cjg-zandhoek');

/** The lines of a card as a reader of vCards puts them together again. */
const unfold = (card: string) => card.replaceAll('\r\n ', '').split('\r\n');

/** A text value as a reader of vCards takes it. */
const unescape = (value: string) =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a contact as a vCard', () => {
  test('has its organisation, telephone, mail and what one can ask', () => {
    expect(unfold(vcard(own))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:CJG Duinstad',
      'N:CJG Duinstad;;;;',
      'ORG:CJG Duinstad',
      'X-ABSHOWAS:COMPANY',
      'TEL;TYPE=WORK,VOICE:+31880000001',
      'EMAIL;TYPE=INTERNET:info@example.org',
      'NOTE:De coach van je school bereiken.\\nGecontroleerd op 2026-09-01.\\nBron: Handboek Duinrand.',
      'END:VCARD',
      '',
    ]);
  });

  test('says that nobody ever tried the number, when nobody did', () => {
    expect(unfold(vcard(other)).find((line) => line.startsWith('NOTE:'))).toContain(
      'Nog nooit gecontroleerd',
    );
  });

  test('leaves out what is not there', () => {
    expect(vcard(other)).not.toMatch(/TEL|EMAIL|undefined/);
  });

  test('keeps any text whole, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const organisation = text.replace(/\r\n?/g, '\n');
        const card = vcard({ ...own, organisation });
        for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
        const value =
          unfold(card)
            .find((line) => line.startsWith('FN:'))
            ?.slice(3) ?? '';
        expect(unescape(value)).toBe(organisation);
      }),
    );
  });
});

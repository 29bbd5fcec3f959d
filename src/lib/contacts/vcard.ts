import type { Contact } from './contact.ts';

/** RFC 2426, 4: backslash, comma, semicolon and line break mean something else in a text value. */
const escape = (text: string): string =>
  text.replace(/[\\,;]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** RFC 2426, 2.6: at most 75 octets a line; what follows begins with a space. Never cuts a character in two. */
function fold(line: string): string {
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (octets(last + character) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}

/**
 * A contact as a vCard 3.0 (RFC 2426), to keep in an address book: many telephones refuse 4.0. It says when the number was checked, or that it never was,
 * because a copy in a telephone outlives the page. `source` is the title of the source that it was taken from.
 */
export function vcard(contact: Contact, source: string): string {
  const { organisation, purpose, phone, email, website, hours, remark, checkedOn } = contact;
  const checked = checkedOn
    ? `Gecontroleerd op ${checkedOn}.`
    : 'Nog nooit gecontroleerd: niemand heeft dit nummer of adres nog geprobeerd.';
  const note = [purpose, hours && `Bereikbaar: ${hours}.`, remark, checked, `Bron: ${source}.`]
    .filter(Boolean)
    .join('\n');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(organisation)}`,
    // Must be there. It is meant for a person; a telephone that shows it then shows the organisation.
    `N:${escape(organisation)};;;;`,
    `ORG:${escape(organisation)}`,
    // What an iPhone needs to file it as a company.
    'X-ABSHOWAS:COMPANY',
    phone && `TEL;TYPE=WORK,VOICE:${phone.href.replace(/^tel:/, '')}`,
    email && `EMAIL;TYPE=INTERNET:${escape(email)}`,
    website && `URL:${website}`,
    `NOTE:${escape(note)}`,
    'END:VCARD',
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

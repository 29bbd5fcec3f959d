import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from './contact.ts';

/** Numbers that are complete as they are: emergency, help lines, and 14 with the area code of a municipality. */
const shortNumber = /^(112|113|144|116\d{3}|14\d{2,3}\d?)$/;
const serviceNumber = /^0(800|900)/;
const dearNumber = /^0(906|909)/;

/** The number of the emergency room: of no office. */
export const isEmergency = (phone: Phone): boolean => phone.href === 'tel:112';

export type PhoneResult =
  | { readonly phone: Phone }
  /** Completes the sentence 'Veld "telefoon" "…" …', with what to do about it. */
  | { readonly what: string; readonly remedy: string };

/**
 * A telephone number as an editor wrote it. Service and short numbers stay as written and are dialled in
 * national form, because they can't be reached from abroad; others get the usual spacing and +31. A mobile number is refused:
 * it belongs to a person.
 */
export function readPhone(written: string): PhoneResult {
  const text = written.trim();
  const digits = text.replace(/[\s().-]/g, '');
  if (shortNumber.test(digits)) return { phone: { text, href: `tel:${digits}` } };
  if (dearNumber.test(digits)) {
    return {
      what: 'is een betaald nummer voor vermaak of spelletjes',
      remedy: 'Zet hier het gewone nummer van de organisatie, of laat telefoon weg.',
    };
  }
  const number = parsePhoneNumberFromString(text, 'NL');
  if (number && number.country !== undefined && number.country !== 'NL') {
    return {
      what: 'is een buitenlands nummer',
      remedy: 'Zet hier een Nederlands nummer, met netnummer: 023 789 1777. Anders: laat telefoon weg.',
    };
  }
  if (!number?.isValid()) {
    return {
      what: 'is geen bestaand telefoonnummer',
      remedy: 'Kijk de cijfers na, met netnummer: 023 789 1777, 0800-2000 of 112.',
    };
  }
  const kind = number.getType();
  if (kind === 'MOBILE' || kind === 'PAGER' || kind === 'PERSONAL_NUMBER') {
    return {
      what: 'is een mobiel nummer, dus van een persoon',
      remedy: 'Zet hier het nummer van de organisatie of de functie, of laat telefoon weg.',
    };
  }
  if (serviceNumber.test(digits)) return { phone: { text, href: `tel:${digits}` } };
  return { phone: { text: number.formatNational(), href: number.getURI() } };
}

import { dutchDate } from '../site/dutch-date.ts';
import type { SourceStatus } from '../sources/source.ts';

/** How sure we are of something, in the one wording that every page, card and file uses. Days are ISO. */

/** "gecontroleerd op 22 november 2026": a part of a sentence. */
export const checkedOn = (day: string): string => `gecontroleerd op ${dutchDate(day)}`;

/** The same as a sentence. */
export const checkedOnSentence = (day: string): string => `Gecontroleerd op ${dutchDate(day)}.`;

/** Behind a number or address that nobody ever tried. */
export const neverTried = {
  phone: 'nooit nagebeld',
  other: 'nooit geprobeerd',
} as const;

/** Whether anybody tried a contact, as a sentence. */
export const tried = (day: string | undefined): string =>
  day === undefined ? 'Overgenomen uit de bron; niemand heeft het ooit geprobeerd.' : checkedOnSentence(day);

/** What nobody found out yet. */
export const notFoundOut = 'Nog na te gaan';

/** Who it is for a municipality, when nobody knows. */
export const nobodyKnown = (municipality: string): string =>
  `${notFoundOut} wie dit is voor ${municipality}. Vraag het aan de gemeente.`;

/** Where no region or municipality was chosen. */
export const differs = 'Verschilt per regio';

/** Beside a source; undefined where it holds. */
export const statusWord: Readonly<Record<SourceStatus, string | undefined>> = {
  actueel: undefined,
  verouderd: 'verouderd',
  'niet-bevestigd': 'niet bevestigd',
};

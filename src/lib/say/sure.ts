import { dutchDate } from '../site/dutch-date.ts';
import type { SourceStatus } from '../sources/source.ts';

/** How sure we are of something, in the one wording that every page, card and file uses. Days are ISO. */

/** "gecontroleerd op 22 november 2026": a part of a sentence. */
export const checkedOn = (day: string): string => `gecontroleerd op ${dutchDate(day)}`;

/** The same as a sentence. */
export const checkedOnSentence = (day: string): string => `Gecontroleerd op ${dutchDate(day)}.`;

/**
 * What was checked of an agreement, as a part of a sentence: our words against the source, and not whether the office still
 * does so.
 */
export const compared = (day: string, status: SourceStatus): string =>
  `met de bron vergeleken op ${dutchDate(day)}${status === 'actueel' ? '' : '; of het nu nog zo is, is niet nagevraagd'}`;

/** Behind a number or address that nobody ever tried. */
export const neverTried = {
  phone: 'nooit nagebeld',
  other: 'nooit geprobeerd',
} as const;

/** Behind a number or address that somebody tried, but longer than a year ago. */
export const lastChecked = (day: string): string =>
  `voor het laatst nagegaan in ${dutchDate(day.slice(0, 7))}`;

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

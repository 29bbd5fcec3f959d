import { lastChecked, neverTried } from '../say/sure.ts';
import { isYearAgo } from '../sources/stale.ts';
import type { Contact } from './contact.ts';

/** How long ago somebody tried a contact: within a year, longer ago, or never. */
export type Freshness = 'recent' | 'old' | 'never';

type Tried = Pick<Contact, 'checkedOn'>;

/** How fresh a contact is on the given day. */
export const freshnessOf = ({ checkedOn }: Tried, today: string): Freshness =>
  checkedOn === undefined ? 'never' : isYearAgo(checkedOn, today) ? 'old' : 'recent';

/** The mark beside a number or address; the page shows one that was never tried louder than an old one. */
export interface Doubt {
  readonly freshness: Exclude<Freshness, 'recent'>;
  readonly text: string;
}

/** The mark that a contact needs on the given day; undefined when somebody tried it within a year. */
export function doubtOf(contact: Tried & Pick<Contact, 'phone'>, today: string): Doubt | undefined {
  const freshness = freshnessOf(contact, today);
  if (freshness === 'recent') return undefined;
  const text = contact.checkedOn
    ? lastChecked(contact.checkedOn)
    : neverTried[contact.phone ? 'phone' : 'other'];
  return { freshness, text };
}

import { municipalityNames } from '../region/municipality-names.ts';
import type { Region } from '../region/region.ts';
import { buildDay } from '../site/build-day.ts';
import type { Contact } from './contact.ts';
import { doubtOf } from './freshness.ts';
import type { Role } from './roles.ts';
import { serving } from './serving.ts';

/** A number and for whom it is; without a number a reader writes it down. */
export interface PaperNumber {
  /** "Haarlem, Zandvoort"; empty where it is for everybody. */
  readonly serves: string;
  /** Empty when we have none. */
  readonly number: string;
  /** Whether somebody tried it. */
  readonly checked: boolean;
  /** What to print behind it when nobody tried it within a year. */
  readonly doubt: string | undefined;
}

/** The numbers of a function in a region, on paper: each once, with the municipalities that it is for. */
export function numbersOf(region: Region, role: Role, today = buildDay()): readonly PaperNumber[] {
  const own = region.municipalities.filter(({ neighbour }) => !neighbour);
  const found = new Map<string, { slugs: string[]; contact: Contact | undefined }>();
  for (const slug of own.length ? own.map((one) => one.slug) : ['']) {
    const served = serving(region.contacts, role, slug);
    const contact = served.find(({ phone }) => phone);
    const number = contact?.phone?.text ?? '';
    const entry = found.get(number) ?? { slugs: [], contact };
    entry.slugs.push(slug);
    found.set(number, entry);
  }
  return [...found].map(([number, { slugs, contact }]) => ({
    serves: found.size === 1 ? '' : municipalityNames(region, slugs).join(', '),
    number,
    checked: contact?.checkedOn !== undefined,
    doubt: contact && doubtOf(contact, today)?.text,
  }));
}

/** The number of a function that is one and the same for a whole region, and was tried; undefined otherwise. */
export function oneNumber(region: Region, role: Role): string | undefined {
  const [first, second] = numbersOf(region, role);
  return first?.checked && !second && first.number ? first.number : undefined;
}

import { elsewhere } from '../../lib/places/elsewhere.ts';
import type { ChosenMunicipality } from '../../lib/places/country.ts';
import { lookUp } from '../place/load.ts';
import { againOnline, loading, sayingWhenSlow } from '../place/slow.ts';
import { rowOf } from './elsewhere-row.ts';
import { fields, part, select, type Field } from './finder-fields.ts';

/** Adds a municipality of elsewhere to what can be chosen, with whom to call there. */
function add({ slug, name, province, contacts }: ChosenMunicipality): void {
  for (const field of fields) {
    const options = select(field)?.options;
    if (options && ![...options].some((option) => option.value === slug))
      options.add(new Option(`${name} (${province})`, slug), options.length - 1);
  }
  for (const row of document.querySelectorAll(`[data-elsewhere="${slug}"]`)) row.remove();
  for (const contact of contacts)
    document.querySelector(`.function[data-by] [data-role="${contact.role}"]`)?.append(rowOf(contact, slug));
}

/** What each field was last to be filled with: what comes later of an earlier wish is too late. */
const wishes = new Map<Field, object>();

/** Says under the fields what the reader waits for, or what did not come. */
const told = (words: string): void => {
  const line = part('loading');
  if (line) line.textContent = words;
};

/** Drops what a field was to be filled with: the reader chose on. */
export function drop(field: Field): void {
  wishes.set(field, {});
  told('');
}

/** Asks once more for the numbers that did not come. */
const later = (slug: string, show: () => void): void =>
  againOnline(() => {
    void lookUp()
      .then((finder) => finder.municipalityOf(slug))
      .then((found) => {
        if (found) add(found);
        show();
      }, notLoaded);
  });

const notLoaded = (): void =>
  told('De lijst met plaatsen is niet geladen. Zoek de gemeente in de lijst van alle gemeenten.');

/** Puts a municipality of anywhere in a field: the one of a slug, or without one the one that the reader is asked for. */
export async function put(field: Field, show: () => void, slug?: string): Promise<void> {
  const wish = {};
  wishes.set(field, wish);
  const mine = (): boolean => wishes.get(field) === wish;
  let found: ChosenMunicipality | undefined;
  try {
    const say = (): void => {
      if (mine()) told(loading);
    };
    const finder = await sayingWhenSlow(lookUp(), say);
    if (mine()) told('');
    found = await (slug === undefined
      ? finder.askMunicipality(field)
      : sayingWhenSlow(finder.municipalityOf(slug), say));
    if (mine()) told('');
  } catch {
    if (!mine()) return;
    notLoaded();
    // Nobody is asked anything out of the blue.
    if (slug !== undefined) againOnline(() => void put(field, show, slug));
    return;
  }
  const box = select(field);
  if (!found || !mine() || box?.value !== elsewhere) return;
  if (![...box.options].some((option) => option.value === found.slug)) add(found);
  if (found.late) later(found.slug, show);
  box.value = found.slug;
  show();
}

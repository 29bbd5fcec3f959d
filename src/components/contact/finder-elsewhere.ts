import { elsewhere } from '../../lib/places/elsewhere.ts';
import type { ChosenMunicipality } from '../../lib/places/country.ts';
import { sayLate } from '../place/late.ts';
import { lookUp } from '../place/load.ts';
import { againOnline, loading, sayingWhenSlow } from '../place/slow.ts';
import { rowOf } from './elsewhere-row.ts';
import { fields, part, select, value, type Field } from './finder-fields.ts';

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
      })
      .catch(() => later(slug, show));
  });

/**
 * Says that the list did not come. A place that was asked for is not chosen then; beside another place it stays elsewhere, or the home
 * would count as that one.
 */
function notLoaded(field: Field, show: () => void, slug?: string): void {
  const box = select(field);
  const line = part('loading');
  if (!box || !line) return;
  if (slug === undefined && fields.every((one) => one === field || !value(one))) {
    box.value = '';
    show();
  }
  const again = (): void => {
    if (slug === undefined) box.value = elsewhere;
    show();
    void put(field, show, slug);
  };
  sayLate(line, box, again, 'De landelijke nummers staan op deze pagina.');
  // The list of all municipalities has a page for each.
  const all = part('elsewhere');
  if (all) all.hidden = false;
}

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
    notLoaded(field, show, slug);
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

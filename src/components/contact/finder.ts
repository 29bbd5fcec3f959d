import { elsewhere } from '../../lib/places/elsewhere.ts';
import type { ChosenMunicipality } from '../../lib/places/country.ts';
import { chosenPlaces, keepPlaces } from '../place/chosen.ts';
import { lookUp, type Finder } from '../place/load.ts';
import { rowOf } from './elsewhere-row.ts';

/** Whom to call at the chosen places: where the school stands, where the pupil lives, and a second home where there is one. */
const form = document.querySelector<HTMLFormElement>('[data-finder]');
const fields = ['school', 'leerling', 'tweede'] as const;
type Field = (typeof fields)[number];
const select = (field: Field) => form?.querySelector<HTMLSelectElement>(`[data-place="${field}"]`);
const value = (field: Field): string => select(field)?.value ?? '';
const part = (name: string) => form?.querySelector<HTMLElement>(`[data-${name}]`);

/** The municipalities that decide: of nobody, the school's, or those of the pupil's homes. */
function deciding(by: string | undefined): readonly string[] {
  if (by === 'allen') return [];
  const places =
    by === 'school' ? [value('school')] : [value('leerling') || value('school'), value('tweede')];
  return [...new Set(places.filter(Boolean))];
}

const nameOf = (slug: string): string =>
  fields
    .flatMap((field) => [...(select(field)?.options ?? [])])
    .find((option) => option.value === slug && slug !== elsewhere)?.text ?? 'een andere gemeente';

/** Shows who works for the chosen places, and hides who does not. A function that nobody has says so. */
function show(): void {
  for (const section of document.querySelectorAll<HTMLElement>('.function')) {
    const slugs = deciding(section.dataset['by']);
    const served = new Set<string>();
    let known = 0;
    for (const item of section.querySelectorAll<HTMLElement>('[data-serves]')) {
      const serves = (item.dataset['serves'] ?? '').split(' ').filter(Boolean);
      const here = serves.length ? slugs.filter((slug) => serves.includes(slug)) : slugs;
      item.hidden = slugs.length > 0 ? !here.length : item.dataset['elsewhere'] !== undefined;
      for (const slug of here) served.add(slug);
      known += Number(!item.hidden);
    }
    const nobody = section.querySelector<HTMLElement>('[data-nobody]');
    if (nobody) nobody.hidden = known > 0 && slugs.every((slug) => served.has(slug));
    const which = section.querySelector<HTMLElement>('[data-which]');
    if (which) {
      const [why = ''] = which.textContent.trim().split(':');
      which.textContent = slugs.length ? `${why}: ${slugs.map(nameOf).join(' en ')}` : why;
    }
  }
  const school = value('school');
  const other = part('elsewhere');
  if (other) other.hidden = !fields.some((field) => value(field) === elsewhere);
  const links = part('links');
  if (!links) return;
  const own =
    school && school !== elsewhere && select('school')?.selectedOptions[0]?.dataset['own'] !== undefined;
  links.hidden = !own;
  const at = location.pathname;
  part('card')?.setAttribute('href', `${at.replace(/contacten\/$/, 'kaarten/')}wie-bel-ik-${school}/`);
  part('book')?.setAttribute('href', `${at}${school}.vcf`);
  part('book')?.setAttribute('download', '');
}

/** Adds a municipality of elsewhere to what can be chosen, with whom to ask there. */
function add({ slug, name, province, contacts }: ChosenMunicipality): void {
  for (const field of fields) {
    const options = select(field)?.options;
    if (options && ![...options].some((option) => option.value === slug))
      options.add(new Option(`${name} (${province})`, slug), options.length - 1);
  }
  for (const contact of contacts) {
    const list = document.querySelector(`.function[data-by] [data-role="${contact.role}"]`);
    if (list && !list.querySelector(`[data-elsewhere="${slug}"]`)) list.append(rowOf(contact, slug));
  }
}

/** While the list of the country comes, what it will move is not in sight yet: see contact.css. */
const busy = (is: boolean): void => form?.setAttribute('aria-busy', String(is));

/** What each field was last to be filled with: what comes later of an earlier wish is too late. */
const wishes = new Map<Field, object>();

/** Puts a municipality of anywhere in a field, when the list of the country gives it. */
async function put(
  field: Field,
  find: (finder: Finder) => Promise<ChosenMunicipality | undefined>,
): Promise<void> {
  const wish = {};
  wishes.set(field, wish);
  const found = await lookUp().then(find, () => undefined);
  const box = select(field);
  if (!found || wishes.get(field) !== wish || box?.value !== elsewhere) return;
  if (![...box.options].some((option) => option.value === found.slug)) add(found);
  box.value = found.slug;
  show();
}

const second = (): string => new URLSearchParams(location.hash.slice(1)).get('tweede') ?? '';

/** Takes the places from the address. One that can't be chosen here is elsewhere: left out, it would count as the other one. */
function take(): void {
  const { school, leerling } = chosenPlaces();
  const late: Promise<void>[] = [];
  for (const [field, slug] of Object.entries({ school, leerling, tweede: second() }) as [Field, string][]) {
    const box = select(field);
    if (!box) continue;
    const here = !slug || [...box.options].some((option) => option.value === slug);
    box.value = here ? slug : elsewhere;
    if (!here) late.push(put(field, (finder) => finder.municipalityOf(slug)));
    const fold = box.closest('details');
    if (fold && slug) fold.open = true;
  }
  show();
  if (late.length) {
    busy(true);
    void Promise.all(late).finally(() => busy(false));
  }
}

/** Keeps the places in the address: a link to this page then opens it with the same choice. */
function keep(): void {
  keepPlaces({ school: value('school'), leerling: value('leerling'), tweede: value('tweede') });
  show();
}

if (form) {
  form.addEventListener('change', ({ target }) => {
    keep();
    const field = fields.find((one) => select(one) === target);
    if (field && value(field) === elsewhere)
      void put(field, (finder) => finder.askMunicipality(field)).then(keep);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('hashchange', take);
  take();
}

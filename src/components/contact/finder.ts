import { elsewhere } from '../../lib/places/elsewhere.ts';
import { chosenPlaces, keepPlaces } from '../place/chosen.ts';
import { drop, put } from './finder-elsewhere.ts';
import { fields, form, part, select, value, type Field } from './finder-fields.ts';

/** Whom to call at the chosen places: where the school stands, where the pupil lives, and a second home where there is one. */

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
  const own = school !== elsewhere && select('school')?.selectedOptions[0]?.dataset['own'] !== undefined;
  const at = location.pathname;
  const all = at.replace(/contacten\/$/, 'kaarten/');
  part('card')?.setAttribute('href', own ? `${all}wie-bel-ik-${school}/` : all);
  const book = part('book');
  if (!book) return;
  book.hidden = !own;
  book.setAttribute('href', `${at}${school}.vcf`);
  book.setAttribute('download', '');
}

/** While the list of the country comes, what it will move is not in sight yet: see contact.css. */
const busy = (is: boolean): void => form?.setAttribute('aria-busy', String(is));

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
    if (!here) late.push(put(field, show, slug));
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
    if (field) drop(field);
    if (field && value(field) === elsewhere) void put(field, keep);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('hashchange', take);
  take();
}

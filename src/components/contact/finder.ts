/** The two places that a reader chose, as parts of the address after the #: "#gemeente=haarlem&leerling=heemstede". */
const form = document.querySelector<HTMLFormElement>('[data-finder]');
const select = (place: string) => form?.querySelector<HTMLSelectElement>(`[data-place="${place}"]`);
const school = select('school');
const home = select('leerling');
/** Shown when a place is elsewhere; the markup says by which value. */
const other = form?.querySelector<HTMLElement>('[data-elsewhere]');
const elsewhere = other?.dataset['elsewhere'] ?? '';

/** Shows who works for the chosen places, and hides who does not. A function that nobody has says so. */
function show(): void {
  const chosen = { school: school?.value ?? '', leerling: (home?.value || school?.value) ?? '', allen: '' };
  for (const part of document.querySelectorAll<HTMLElement>('.function')) {
    const slug = chosen[part.dataset['by'] as keyof typeof chosen];
    let known = 0;
    for (const item of part.querySelectorAll<HTMLElement>('[data-serves]')) {
      const serves = item.dataset['serves'] ?? '';
      item.hidden = slug !== '' && serves !== '' && !serves.split(' ').includes(slug);
      known += Number(!item.hidden);
    }
    const nobody = part.querySelector<HTMLElement>('[data-nobody]');
    if (nobody) nobody.hidden = known > 0;
  }
  if (other) other.hidden = ![school?.value, home?.value].includes(elsewhere);
  const links = form?.querySelector<HTMLElement>('[data-links]');
  const at = location.pathname;
  if (!links || !school) return;
  links.hidden = school.value === '' || school.value === elsewhere;
  links
    .querySelector('[data-card]')
    ?.setAttribute('href', `${at.replace(/contacten\/$/, 'kaarten/')}wie-bel-ik-${school.value}/`);
  const book = links.querySelector('[data-book]');
  book?.setAttribute('href', `${at}${school.value}.vcf`);
  book?.setAttribute('download', '');
}

/** Takes the places from the address, as far as they can be chosen here. */
function take(): void {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const [field, key] of [
    [school, 'gemeente'],
    [home, 'leerling'],
  ] as const) {
    const slug = given.get(key) ?? '';
    if (!field) continue;
    // A place that is not here is elsewhere: left out, it would count as the other one.
    field.value = [...field.options].some(({ value }) => value === slug) ? slug : elsewhere;
  }
  show();
}

/** Keeps the places in the address: a link to this page then opens it with the same choice. */
function keep(): void {
  const places = new URLSearchParams();
  if (school?.value) places.set('gemeente', school.value);
  if (home?.value) places.set('leerling', home.value);
  const hash = places.toString();
  history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname);
  show();
}

if (form) {
  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  addEventListener('hashchange', take);
  take();
}

import { elsewhere } from '../../lib/places/elsewhere.ts';
import { at } from '../../lib/site/addresses.ts';
import { chosenPlaces, keepPlaces } from './chosen.ts';
import { sayLate } from './late.ts';
import { lookUp } from './load.ts';
import { againOnline, sayingUnder } from './slow.ts';

/**
 * The box that finds a place, and on the front page the tools of the region that has it. The list of places is loaded when the box
 * is used.
 */
const form = document.querySelector<HTMLFormElement>('[data-place-search]');
const input = form?.querySelector('input');
const found = form?.querySelector('[data-found]');

/** The page of a chosen municipality in a region, of those that stand on this page. */
const pageOf = (slug: string): string | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(({ pathname }) =>
    pathname.endsWith(`/contacten/${slug}/`),
  )?.pathname;

/** Has the tools on this page open in the region of the chosen municipality, or in the whole country. */
function follow(): void {
  const { school } = chosenPlaces();
  const region = school && school !== elsewhere && pageOf(school)?.match(/([^/]+)\/contacten\//)?.[1];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-tool]')) {
    const { tool = '' } = link.dataset;
    link.pathname = region ? tool.replace(/[^/]+(?=\/hulpmiddelen\/)/, region) : tool;
  }
}

if (form && input && found) {
  const typed = () => input.value;
  const show = async (): Promise<string | undefined> => {
    try {
      const { suggest, pageOfPlace } = await sayingUnder(found, typed, lookUp());
      const only = await suggest(found, typed, (place, label) => {
        const link = document.createElement('a');
        link.className = 'nl-link';
        link.href = at(pageOfPlace(place), place.slug);
        link.dataset['slug'] = place.slug;
        link.textContent = label;
        return link;
      });
      return only?.slug;
    } catch {
      againOnline(() => void show());
      const meanwhile =
        'Of kies hieronder je regio of gemeente. De landelijke nummers vind je bij ‘wat overal geldt’.';
      sayLate(found, input, () => void show(), meanwhile);
      return undefined;
    }
  };
  const choices = () => found.querySelectorAll<HTMLAnchorElement>('a[data-slug]');
  input.addEventListener('focus', () => void lookUp().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void show());
  // Who types before this runs, on a slow line, is answered as well.
  if (typed()) void show();
  // Enter opens the only answer; it never sends the form, which would put the words in the address.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then((only) => {
      const [first] = choices();
      if (only) first?.click();
      else first?.focus();
    });
  });
  // Who comes back finds the tools of the region that was chosen.
  found.addEventListener('click', ({ target }) => {
    const slug = target instanceof HTMLElement ? target.dataset['slug'] : undefined;
    if (slug) keepPlaces({ school: slug, leerling: '' });
  });
}
// "Wie bel ik?" leads to the heading above the box: who taps it is about to type.
addEventListener('hashchange', () => {
  if (location.hash === '#waar') input?.focus({ preventScroll: true });
});
addEventListener('hashchange', follow);
addEventListener('pageshow', follow);

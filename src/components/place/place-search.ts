import { findPlaces } from '../../lib/places/find.ts';
import type { Place } from '../../lib/places/place.ts';

type Linked = Place & { readonly href: string; readonly region: string };

const form = document.querySelector<HTMLFormElement>('[data-place-search]');
const input = form?.querySelector('input');
const found = form?.querySelector('[data-found]');
const data = document.querySelector('[data-places]');

const element = (tag: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
};

const link = (text: string, href: string): HTMLElement => {
  const made = element('a', text, 'nl-link');
  made.setAttribute('href', href);
  return made;
};

/** One place as a line: its name, its municipality, and where its contacts are. */
function line(place: Linked, national: string): HTMLElement {
  const item = element('li', '');
  const name =
    place.name === place.municipality ? place.name : `${place.name}, gemeente ${place.municipality}`;
  if (place.href) {
    item.append(
      link(name, place.href),
      element('span', [place.region, place.remark].filter(Boolean).join(' · '), 'place__note'),
    );
  } else {
    item.append(
      element('strong', `${name} (${place.province})`),
      element('span', 'Voor deze gemeente is er nog geen routeboek.', 'place__note'),
      link('Gebruik wat landelijk geldt', national),
    );
  }
  return item;
}

if (form && input && found && data) {
  const places = JSON.parse(data.textContent || '[]') as readonly Linked[];
  const show = (): void => {
    found.replaceChildren();
    const query = input.value.trim();
    if (query.length < 2) return;
    const result = findPlaces(places, query);
    if (result.found === 'geen') {
      found.append(
        element('p', 'Deze plaats kennen we niet. Kies hieronder je regio, of gebruik wat landelijk geldt.'),
      );
      return;
    }
    const hits = (result.found === 'een' ? [result.place] : result.places) as readonly Linked[];
    if (hits.length > 1) found.append(element('p', `${hits.length} mogelijkheden. Kies de juiste.`));
    const list = element('ul', '', 'bare place__hits');
    list.append(...hits.map((place) => line(place, form.dataset['national'] ?? '/')));
    found.append(list);
  };
  form.hidden = false;
  input.addEventListener('input', show);
  // Enter opens the only answer; it never sends the form, which would put the words in the address.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const links = found.querySelectorAll('a');
    if (links.length === 1) links[0]?.click();
  });
}

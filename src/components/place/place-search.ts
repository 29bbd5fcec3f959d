import { findPlaces, namesakeIn } from '../../lib/places/find.ts';
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

/** One place as a line: its name, its municipality and province, and where its contacts are. */
function line(place: Linked, national: string): HTMLElement {
  const item = element('li', '');
  const name =
    place.name === place.municipality ? place.name : `${place.name}, gemeente ${place.municipality}`;
  if (place.href) {
    item.append(
      link(`${name} (${place.province})`, place.href),
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

/** Another place of the same name, of which nothing stands here. */
function elsewhere(place: Linked, national: string): HTMLElement {
  const item = element('li', '');
  const where = namesakeIn(place);
  item.append(
    element('strong', where ? `${place.name} in ${where}` : `Een ander ${place.name}`),
    element('span', 'Die gemeente staat hier niet in.', 'place__note'),
    link('Landelijke contacten', national),
  );
  return item;
}

/** What to do for a place that is not here. */
const national = (words: string, href: string): HTMLElement => {
  const paragraph = element('p', words);
  paragraph.append(link('Gebruik wat landelijk geldt', href), '.');
  return paragraph;
};

if (form && input && found && data) {
  const places = JSON.parse(data.textContent || '[]') as readonly Linked[];
  const home = form.dataset['national'] ?? '/';
  /** What Enter opens: the one place of exactly this name. */
  let only = '';
  const show = (): void => {
    only = '';
    found.replaceChildren();
    const query = input.value.trim();
    if (query.length < 2) return;
    const { exact, namesake, suggestions } = findPlaces(places, query);
    const hits = (exact.length ? exact : suggestions) as readonly Linked[];
    const list = element('ul', '', 'bare place__hits');
    list.append(...hits.map((place) => line(place, home)));
    const [first] = hits;
    if (!first) {
      found.append(
        national(`“${query}” kennen we niet. Kies hieronder je regio. Staat die er niet bij? `, home),
      );
    } else if (!exact.length) {
      found.append(
        element('p', `Geen plaats die precies “${query}” heet. Bedoel je:`),
        list,
        national('Staat je plaats er niet bij, dan staat die gemeente hier niet in. ', home),
      );
    } else {
      if (namesake) list.append(elsewhere(first, form.dataset['nationalContacts'] ?? home));
      if (list.children.length > 1) {
        found.append(element('p', `${list.children.length} plaatsen met deze naam. Kies de juiste.`));
      } else only = first.href;
      found.append(list);
    }
  };
  form.hidden = false;
  input.addEventListener('input', show);
  // Enter opens the only answer; it never sends the form, which would put the words in the address.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (only) location.assign(only);
    else found.querySelector('a')?.focus();
  });
}

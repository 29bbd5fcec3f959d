import type { Hit } from './engine.ts';

const element = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/** The text of an excerpt with its marks, as nodes: whatever else the HTML holds is dropped. */
export function excerptNodes(html: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', 'nl-mark', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}

const link = (text: string, href: string): HTMLElement => {
  const made = element('a', 'nl-link', text);
  made.setAttribute('href', href);
  return made;
};

/** At most this many places inside one page. */
const mostInside = 3;

/** A found page as an item of the list: title, what it is, the excerpt, and places inside the page. */
export function hitItem({ url, meta, excerpt, sub_results: inside = [] }: Hit): HTMLElement {
  const title = meta['title'] ?? url;
  const about = [meta['soort'], meta['regio']].filter(Boolean).join(' · ');
  const item = element(
    'li',
    'hit',
    element('p', 'hit__title', link(title, url)),
    element('p', 'hit__kind', about),
  );
  if (excerpt) item.append(element('p', 'hit__text', ...excerptNodes(excerpt)));
  const places = inside
    .filter((place) => place.url.includes('#') && place.title !== title)
    .slice(0, mostInside);
  if (places.length) {
    item.append(
      element('ul', 'bare row', ...places.map((place) => element('li', '', link(place.title, place.url)))),
    );
  }
  return item;
}

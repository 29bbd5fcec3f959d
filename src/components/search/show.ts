import * as address from '../../lib/site/addresses.ts';
import type { Answer } from './ask.ts';
import type { Hit } from './engine.ts';

/** A page, and the same page for other regions. */
interface Group {
  readonly first: Hit;
  readonly others: readonly Hit[];
}

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

/** A found page as an item of the list: title, what it is, the excerpt, places inside it, and other regions. */
export function groupItem({ first, others }: Group): HTMLElement {
  const { url, meta, excerpt, sub_results: inside = [] } = first;
  const title = meta['title'] ?? url;
  const about = [meta['soort'], meta['regio']].filter(Boolean).join(' · ');
  const item = element(
    'li',
    'hit',
    element('p', 'hit__title', link(title, url)),
    element('p', 'hit__kind', about),
  );
  if (excerpt) item.append(element('p', 'hit__text', ...excerptNodes(excerpt)));
  const places = inside.filter((place) => place.url.includes('#') && place.title !== title);
  const links = [
    ...places.slice(0, mostInside).map((place) => link(place.title, place.url)),
    ...others.map((other) => link(`Ook voor ${other.meta['regio'] ?? 'elders'}`, other.url)),
  ];
  if (links.length) item.append(element('ul', 'bare row', ...links.map((one) => element('li', '', one))));
  return item;
}

const quoted = (words: readonly string[]): string =>
  words.map((word) => `“${word}”`).join(words.length > 2 ? ', ' : ' en ');

/** How many results there are, and which words were left out or read as another. */
export function saying(words: string, { results, unknown, read }: Answer): string {
  const many = results.length === 1 ? '1 resultaat' : `${results.length} resultaten`;
  return [
    results.length ? `${many} voor “${words}”.` : `Niets gevonden voor “${words}”.`,
    ...read.map(([typed, as]) => `“${typed}” lazen we als “${as}”.`),
    ...(unknown.length
      ? [`${quoted(unknown)} kennen we niet${results.length ? ': daar is niet op gezocht' : ''}.`]
      : []),
  ].join(' ');
}

/** What to try when nothing was found. */
export const tips = (): readonly HTMLElement[] =>
  (
    [
      [
        'Wie bel je? Kies je gemeente',
        address.contacts('landelijk'),
        'Is iemand in gevaar? Bel 112. Voor advies: Veilig Thuis, 0800-2000.',
      ],
      ['Alle hulpmiddelen', address.tools('landelijk'), 'Vraag voor vraag naar wat je nu doet.'],
      ['Hier weten wij niets over', address.openQuestions, 'Vragen zonder antwoord, en aan wie je ze stelt.'],
    ] as const
  ).map(([text, href, why]) =>
    element('li', 'hit', element('p', 'hit__title', link(text, href)), element('p', 'hit__text', why)),
  );

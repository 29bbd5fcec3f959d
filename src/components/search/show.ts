import * as address from '../../lib/site/addresses.ts';
import type { Phone } from '../../lib/search/files.ts';
import type { Answer } from './ask.ts';
import type { Hit, Part } from './hit.ts';

const element = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

const link = (text: string, href: string, className = 'nl-link'): HTMLElement => {
  const made = element('a', className, text);
  made.setAttribute('href', href);
  return made;
};

const excerptNodes = (parts: readonly Part[]): readonly (Node | string)[] =>
  parts.flatMap(({ text, marked }, at) => [
    ...(at ? [' '] : []),
    marked ? element('mark', 'nl-mark', text) : text,
  ]);

/** A number to call: what for, who, the number, and the doubt about it. */
const phoneItem = ([what, who, href, shown, doubt]: Phone): HTMLElement =>
  element(
    'li',
    'hit__phone',
    link(shown, href, 'call'),
    element('span', '', `${what}: ${who}${doubt && ` (${doubt})`}`),
  );

/** A found page as an item of the list: title, what it is, numbers to call, the excerpt, places inside it, other regions. */
export function hitItem(hit: Hit, nameOf: (region: string) => string): HTMLElement {
  const { title, url, kind, region, excerpt, phones, places, others } = hit;
  const item = element(
    'li',
    'hit',
    element('p', 'hit__title', link(title, url)),
    element('p', 'hit__kind', [kind, nameOf(region)].filter(Boolean).join(' · ')),
  );
  if (phones.length) item.append(element('ul', 'bare', ...phones.map(phoneItem)));
  else if (excerpt.length) item.append(element('p', 'hit__text', ...excerptNodes(excerpt)));
  const links = [
    ...places.map((place) => link(place.title, place.url)),
    ...others.map((other) => link(`Ook voor ${nameOf(other.region) || 'elders'}`, other.url)),
  ];
  if (links.length) item.append(element('ul', 'bare row', ...links.map((one) => element('li', '', one))));
  return item;
}

const quoted = (words: readonly string[]): string =>
  words.map((word) => `“${word}”`).join(words.length > 2 ? ', ' : ' en ');

const listed = new Intl.ListFormat('nl');

/** How many results there are, which words were left out or read as another, and in which regions we looked if not in all. */
export function saying(
  words: string,
  { results, unknown, read, lies, only }: Answer,
  nameOf: (region: string) => string,
): string {
  const many = results.length === 1 ? '1 resultaat' : `${results.length} resultaten`;
  return [
    results.length ? `${many} voor “${words}”.` : `Niets gevonden voor “${words}”.`,
    ...(lies ? [`“${lies[0]}” ligt in de gemeente ${lies[1]}.`] : []),
    ...read.map(([typed, as]) => `“${typed}” lazen we als “${as}”.`),
    ...(unknown.length
      ? [`${quoted(unknown)} kennen we niet${results.length ? ': daar is niet op gezocht' : ''}.`]
      : []),
    ...(only
      ? [
          `Gezocht in ${listed.format(['wat voor het hele land geldt', ...only.map(nameOf)])}. Kies je regio om daar te zoeken.`,
        ]
      : []),
  ].join(' ');
}

/** What to try when nothing was found, in a region. */
export const tips = (region: string): readonly HTMLElement[] =>
  (
    [
      [
        'Wie bel je? Kies je gemeente',
        address.contacts(region),
        'Is iemand in gevaar? Bel 112. Voor advies: Veilig Thuis, 0800-2000.',
      ],
      ['Alle hulpmiddelen', address.tools(region), 'Vraag voor vraag naar wat je nu doet.'],
      ['Hier weten wij niets over', address.openQuestions, 'Vragen zonder antwoord, en aan wie je ze stelt.'],
    ] as const
  ).map(([text, href, why]) =>
    element('li', 'hit', element('p', 'hit__title', link(text, href)), element('p', 'hit__text', why)),
  );

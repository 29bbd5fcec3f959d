import type { KnownPlace } from '../../lib/places/find.ts';
import { allMunicipalities } from '../../lib/site/addresses.ts';
import { made } from '../made.ts';
import { country } from './load-list.ts';
import { againOnline, sayingUnder } from './slow.ts';

/** So many places are offered at once. */
const most = 8;

/** The link to all municipalities, for whoever finds no place. */
function all(words: string): HTMLElement {
  const line = made('p', `${words} `);
  const link = made('a', 'Alle gemeenten op een rij', 'nl-link');
  link.setAttribute('href', allMunicipalities);
  line.append(link);
  return line;
}

/** A place as people tell it from its namesakes: "Spaarndam, gemeente Haarlem (Noord-Holland)". */
const labelOf = ({ name, municipality, province }: KnownPlace): string =>
  `${name === municipality ? name : `${name}, gemeente ${municipality}`} (${province})`;

/** Makes what a reader chooses a place with: a link or a button. */
export type Choice = (place: KnownPlace, label: string) => HTMLElement;

/**
 * Shows the places that fit what is typed, and gives the one that Enter takes. `typed` is asked again when the list has come: who
 * types on meanwhile sees what fits the last letters.
 */
export async function suggest(
  found: Element,
  typed: () => string,
  choice: Choice,
): Promise<KnownPlace | undefined> {
  const asked = typed().trim();
  if (asked.length < 2) {
    found.replaceChildren();
    return undefined;
  }
  let list;
  try {
    list = await sayingUnder(found, typed, country());
  } catch {
    againOnline(() => {
      if (found.isConnected) void suggest(found, typed, choice);
    });
    found.replaceChildren(all('De lijst met plaatsen is niet geladen. Typ nog een letter, of kijk hier:'));
    return undefined;
  }
  const query = typed().trim();
  const { exact, only, namesake, suggestions } = list.find(query);
  const [first] = exact;
  const hits = first ? exact : suggestions.slice(0, most);
  const rows = made('ul', '', 'bare place__hits');
  for (const place of hits) {
    const row = made('li', '');
    row.append(choice(place, labelOf(place)));
    if (place.remark) row.append(made('span', place.remark, 'place__note'));
    if (!place.region)
      row.append(
        made('span', 'Deze gemeente staat in geen routeboek: je ziet wie je daar vraagt.', 'place__note'),
      );
    rows.append(row);
  }
  const parts: HTMLElement[] = [];
  if (!hits.length) parts.push(all(`“${query}” kennen we niet. Typ de naam van de gemeente, of kijk hier:`));
  else if (!first) parts.push(made('p', `Geen plaats die precies “${query}” heet. Bedoel je:`), rows);
  else {
    if (exact.length > 1) parts.push(made('p', `${exact.length} plaatsen met deze naam. Kies de juiste.`));
    parts.push(rows);
  }
  if (first && namesake !== undefined) {
    const where = namesake ? `Er is ook ${first.name} in ${namesake}.` : `Er is nog een ${first.name}.`;
    parts.push(all(`${where} Bedoel je die? Typ dan de naam van de gemeente, of kijk hier:`));
  } else if (first && !first.sure)
    parts.push(all('Is dit het niet? Typ dan de naam van de gemeente, of kijk hier:'));
  else if (suggestions.length > most)
    parts.push(made('p', 'Er zijn er meer. Typ nog een letter.', 'place__note'));
  else if (hits.length && !first) parts.push(all('Staat je plaats er niet bij? Kies dan de gemeente:'));
  found.replaceChildren(...parts);
  return only;
}

import { municipality as municipalityAddress } from '../../lib/site/addresses.ts';
import { withoutBase } from '../../lib/site/base.ts';
import type { Guide, PageRow } from '../../lib/search/files.ts';
import { stemsOf } from '../../lib/search/stem.ts';
import type { Named } from './municipalities.ts';
import type { PageFacts } from './rank.ts';
import type { Pages } from './sections.ts';

/** What the name and the functions count for, as the words of a page do. */
const name = 200;
const told = 100;

const text = (of: string): string =>
  `Wat we weten van ${of}, en wat je daar navraagt: leerplicht, jeugdhulp, GGD en samenwerkingsverband.`;

/**
 * The pages in which a search looks, with those of the municipalities that are named. These stand in no section: a list with a page for
 * each would cost every search as much. One of a region in which we look anyway is there already.
 */
export function withMunicipalities(
  pages: Pages,
  named: readonly Named[],
  { regions, tells }: Guide,
  { national, sections }: { readonly national: string; readonly sections: readonly string[] },
): Pages {
  const functions = new Set(stemsOf(tells));
  const added = named.flatMap((one) => {
    const region = regions[one.region] ?? national;
    if (region !== national && sections.includes(region)) return [];
    const url = withoutBase(municipalityAddress(region, one.slug)) ?? '';
    const row: PageRow = [url, `Wie bel je in ${one.name}?`, 'contact'];
    const facts: PageFacts = { kind: 'contact', region, municipalities: [one.typed] };
    return [{ ...one, id: `gemeente:${one.slug}`, row, facts, stems: new Set(stemsOf(one.typed)) }];
  });
  if (!added.length) return pages;
  const byId = new Map(added.map((one) => [one.id, one]));
  return {
    facts: new Map([...pages.facts, ...added.map(({ id, facts }) => [id, facts] as const)]),
    row: (id) => byId.get(id)?.row ?? pages.row(id),
    text: (id) => {
      const one = byId.get(id);
      return one ? Promise.resolve({ text: text(one.name) }) : pages.text(id);
    },
    find: async (words) => {
      const wanted = stemsOf(words);
      const own = added.flatMap(({ id, stems }) =>
        wanted.every((stem) => stems.has(stem) || functions.has(stem))
          ? [[id, wanted.some((stem) => stems.has(stem)) ? name : told] as const]
          : [],
      );
      return new Map([...(await pages.find(words)), ...own]);
    },
  };
}

/** Those of the named municipalities that a contact page of the reader's own region goes before: it has a place of that name. */
export const shadowed = (
  named: readonly Named[],
  facts: ReadonlyMap<string, PageFacts>,
  found: ReadonlyMap<string, ReadonlyMap<string, number>>,
  region: string,
): readonly Named[] =>
  named.filter(({ typed }) =>
    [...facts].some(
      ([id, one]) =>
        region !== '' &&
        one.region === region &&
        one.municipalities?.length &&
        typed.split(' ').every((word) => found.get(word)?.has(id)),
    ),
  );

import { calculatorIds } from '../../lib/calculators/index.ts';
import type { Content } from '../../lib/content/content.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { isAbout } from '../../lib/content/schema-of.ts';
import { didYouMean } from '../../lib/content/suggest.ts';
import type { YamlFile, YamlPath } from '../../lib/content/yaml.ts';
import * as address from '../../lib/site/addresses.ts';
import { withoutBase } from '../../lib/site/base.ts';
import { ruleIds } from '../../lib/store/rules.ts';

/** The pages that are there whatever editors write. */
const fixed = [
  address.home,
  address.search,
  address.terms,
  address.sources,
  address.openQuestions,
  address.accountability,
  address.coverage,
  address.traps,
  address.freshness,
  address.privacy,
  address.accessibility,
  address.openData,
  address.changes,
  address.guidance,
  address.practice,
  address.allMunicipalities,
];

/** The address of a text, from the place of its file. */
function textAddress(file: string): string {
  const [, folder = '', name = ''] = /content\/(?:regios\/)?(.+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  if (folder === 'handreikingen') return address.guidancePage(name);
  if (folder === 'praktijk') return address.example(name);
  if (folder === 'praktijk/thema') return address.practiceTheme(name);
  return address.chapter(folder.replace(/\/.*/, ''), name);
}

const tools = [...ruleIds, ...calculatorIds];

/** Every page that an editor may name, as it is written in the content. `files` are the texts: "src/content/praktijk/meijel.mdx". */
export function sitePages({ regions, readingCards }: Content, files: readonly string[]): ReadonlySet<string> {
  const ofRegions = [...regions.values()].flatMap(({ id, kind, municipalities }) => [
    address.region(id),
    address.tools(id),
    address.contacts(id),
    address.cards(id),
    ...(kind === 'regio' ? [address.chapters(id), address.toFindOut(id)] : []),
    ...tools.map((tool) => address.tool(id, tool)),
    ...ruleIds.flatMap((rule) => [address.explained(id, rule), address.card(id, rule)]),
    ...municipalities.map(({ slug }) => address.municipality(id, slug)),
  ]);
  const cards = readingCards.map(({ region, id }) => address.card(region, id));
  return new Set(
    [...fixed, ...ofRegions, ...cards, ...files.filter((file) => !isAbout(file)).map(textAddress)].flatMap(
      (one) => withoutBase(one) ?? [],
    ),
  );
}

/** Every list of pages in data, with the way to it. */
function* pageLists(data: unknown, path: YamlPath = []): Generator<readonly [YamlPath, readonly unknown[]]> {
  if (typeof data !== 'object' || !data) return;
  for (const [key, value] of Object.entries(data)) {
    const way = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === 'waar' && Array.isArray(value)) yield [way, value];
    else yield* pageLists(value, way);
  }
}

/** Pages that data names under "waar", and that are not there. Places on a page are looked at in the built site. */
export const unknownPages = (
  { file, data, line }: YamlFile,
  pages: ReadonlySet<string>,
): readonly Problem[] =>
  [...pageLists(data)].flatMap(([path, list]) =>
    list.flatMap((written, index): Problem[] => {
      const page = String(written).replace(/#.*/, '');
      if (pages.has(page)) return [];
      return [
        {
          file,
          line: line([...path, index]),
          what: `Er is geen pagina ${page}.`,
          remedy: `${didYouMean(page, pages)}Schrijf het adres van een pagina van deze site, van / tot en met /.`,
        },
      ];
    }),
  );

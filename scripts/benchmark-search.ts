/**
 * What a search costs when the country fills: `npm run benchmark:search -- 130`. Reads the built site, adds so many made-up regions
 * to its search list (the pages of a real region with other names, municipalities and some words of their own), and asks all
 * questions of it. Without a number it measures the site as it is. Prints pages, the bytes of a first search without a region, and
 * how many questions still find their answer.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchedCountry, type SearchedCountry } from '../src/integrations/search-country.ts';
import { searchFiles, writeSearchFiles } from '../src/integrations/search-index.ts';
import { searchPages } from '../src/integrations/search-pages.ts';
import { readContent } from '../src/lib/content/read.ts';
import { slug } from '../src/lib/places/normalise.ts';
import type { SearchPage } from '../src/lib/search/weigh.ts';
import { questions, searchWeights } from './search-weight.ts';

const like = 'zuid-kennemerland';
/** One word of so many is a region's own. */
const ownWords = 12;

/** A name that search treats as a real one: letters only, each its own. */
const letters = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

const { content } = readContent(process.cwd());
const country = searchedCountry(content);
const pages = await searchPages('dist', content);
const own = pages.filter(({ row: [url] }) => url.startsWith(`/${like}/`));
// The longest first: Haarlem is the beginning of Haarlemmermeer.
const names = (content.regions.get(like)?.municipalities ?? [])
  .map(({ name }) => name)
  .toSorted((a, b) => b.length - a.length);
const free = country.municipalities.filter(({ region }) => !region);

/** The pages of a made-up region. */
function regionPages(index: number, id: string, towns: readonly string[]): readonly SearchPage[] {
  let at = 0;
  const changed = (text: string): string =>
    names
      .reduce(
        (all, name, place) => all.replaceAll(name, towns[place] ?? ''),
        text.replaceAll('Zuid-Kennemerland', `Streek ${letters(index)}`).replaceAll(like, id),
      )
      .replace(/(?<!\p{Letter})\p{Lowercase_Letter}{6,}/gu, (word) =>
        (at += 1) % ownWords ? word : `${word}${letters(index)}`,
      );
  const slugged = (url: string): string =>
    names.reduce(
      (all, name, place) => all.replace(slug(name), slug(towns[place] ?? '')),
      url.replace(like, id),
    );
  return own.map((page) => {
    const [url, title, kind, group, municipalities] = page.row;
    return {
      row: [
        slugged(url),
        changed(title),
        kind,
        ...(group === undefined ? [] : ([group] as const)),
        ...(municipalities ? ([municipalities.map(changed)] as const) : []),
      ] as SearchPage['row'],
      text: { ...page.text, text: changed(page.text.text) },
      keywords: changed(page.keywords),
      words: changed(page.words),
    };
  });
}

/** A municipality may have come to be in a region. */
const anywhere = (part: string): string => part.replace('/landelijk/contacten/', '/contacten/');

const many = Number(process.argv[2] ?? 0);
if (!Number.isInteger(many) || many < 0)
  throw new Error('Say how many regions to add: npm run benchmark:search -- 130');
const ids = Array.from({ length: many }, (_, index) => `streek-${letters(index)}`);
const townsOf = (index: number): readonly string[] =>
  Array.from({ length: names.length }, (_, one) => {
    const at = index * names.length + one;
    return free[at]?.name ?? `Dorp ${letters(at)}`;
  });
const all = [...pages, ...ids.flatMap((id, index) => regionPages(index, id, townsOf(index)))];
const homes = new Map(ids.flatMap((id, index) => townsOf(index).map((town) => [town, id] as const)));
const grown: SearchedCountry = {
  ...country,
  regions: [...country.regions, ...ids],
  municipalities: country.municipalities.map((one) => ({
    ...one,
    region: one.region || (homes.get(one.name) ?? ''),
  })),
};

const folder = mkdtempSync(join(tmpdir(), 'routeboek-search-'));
try {
  writeSearchFiles(folder, searchFiles(all, [...content.terms], grown));
  const asked = questions();
  const places: number[] = [];
  const weights = await searchWeights(folder, undefined, (words, hrefs) => {
    const answers = asked.find((one) => one.words === words)?.answers ?? [];
    const place = hrefs
      .slice(0, 3)
      .findIndex(
        (href) => answers.some((part) => href.includes(anywhere(part))) && !href.endsWith('/uitleg/'),
      );
    if (place !== 0) console.log(`${place} ${words} -> ${hrefs.join(' ')}`);
    places.push(place);
  });
  const share = (good: (place: number) => boolean): string =>
    `${((places.filter(good).length / places.length) * 100).toFixed(1)} %`;
  const [middle, heaviest] = [weights[Math.floor(weights.length / 2)], weights.at(-1)];
  console.log(`pages: ${all.length}, regions: ${grown.regions.length}`);
  console.log(
    `first search: middle ${middle?.bytes} bytes, heaviest ${heaviest?.bytes} (“${heaviest?.words}”)`,
  );
  console.log(
    `answered: ${share((place) => place === 0)} first, ${share((place) => place >= 0)} in the first three`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
